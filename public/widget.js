// Winnow's feedback widget: <winnow-feedback interaction-id="…"></winnow-feedback> under each answer of a chat page.
// Attributes: interaction-id (required), api (Winnow's address; where this script came from unless given).
(() => {
  const home = document.currentScript?.src ? new URL(document.currentScript.src).origin : location.origin;

  const STYLE = `
    :host { display: inline-flex; align-items: center; gap: 0.25rem; font: inherit; font-size: 0.875em; }
    button { display: inline-grid; place-items: center; inline-size: 2.25em; block-size: 2.25em; padding: 0;
      border: 1px solid transparent; border-radius: 0.5em; background: transparent; color: inherit; cursor: pointer; }
    button:hover, button[aria-pressed="true"] { border-color: currentColor; }
    button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
    button:disabled { cursor: progress; }
    svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75;
      stroke-linecap: round; stroke-linejoin: round; }
    button[aria-pressed="true"] svg { stroke-width: 2.5; }
    .down svg { transform: rotate(180deg); }
    [role="status"] { margin-inline-start: 0.25em; }`;
  const THUMB = "M7 11v9M7 11l4-8a2.5 2.5 0 0 1 2.5 2.5V9h5.2a2 2 0 0 1 2 2.4l-1.4 7a2 2 0 0 1-2 1.6H7M7 11H4v9h3";
  const SVG = "http://www.w3.org/2000/svg";

  function thumb(className, label) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = className;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-pressed", "false");
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", THUMB);
    svg.append(path);
    button.append(svg);
    return button;
  }

  class WinnowFeedback extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      root.adoptedStyleSheets = [style];
      this.buttons = { thumbs_up: thumb("up", "Good answer"), thumbs_down: thumb("down", "Bad answer") };
      this.status = document.createElement("span");
      this.status.setAttribute("role", "status");
      root.append(this.buttons.thumbs_up, this.buttons.thumbs_down, this.status);
      for (const [type, button] of Object.entries(this.buttons)) button.addEventListener("click", () => this.vote(type));
    }

    async vote(type) {
      const buttons = Object.entries(this.buttons);
      for (const [, button] of buttons) button.disabled = true;
      const isSent = await this.send(type);
      for (const [name, button] of buttons) {
        button.disabled = false;
        if (isSent) button.setAttribute("aria-pressed", String(name === type));
      }
      this.status.textContent = isSent ? "Thanks for feedback!" : "That could not be sent. Please try again.";
    }

    async send(type) {
      try {
        const response = await fetch(new URL("/api/feedback/submit", this.getAttribute("api") ?? home), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ interaction_id: this.getAttribute("interaction-id"), feedback_type: type }),
        });
        return response.ok;
      } catch {
        return false;
      }
    }
  }

  if (!customElements.get("winnow-feedback")) customElements.define("winnow-feedback", WinnowFeedback);
})();
