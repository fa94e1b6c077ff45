// Winnow's feedback widget: two thumbs under each answer of a chat page, whatever the page is made with.
//
//   1. In Winnow, under Settings → Connect, list the page's origin.
//   2. On the page, once:        <script src="https://winnow.example/widget.js" defer></script>
//   3. Under each answer:        <winnow-feedback interaction-id="chat-0001"></winnow-feedback>
//
// interaction-id  the id under which the answer was logged; it may be set later, and until then nobody can vote
// api             Winnow's address; where this script came from unless given
// label-good, label-bad, label-thanks, label-failed    the widget's words in the page's own language
//
// A vote can be changed; the newest counts. Colour, font and direction are the page's. It stores nothing in the browser,
// sends no cookie to another site, and throws no error into the page.
(() => {
  const home = document.currentScript?.src ? new URL(document.currentScript.src).origin : location.origin;
  const TIMEOUT_MS = 15_000;
  const WORDS = {
    good: "Good answer",
    bad: "Bad answer",
    thanks: "Thanks for feedback!",
    failed: "That could not be sent. Please try again.",
  };
  const THUMB = "M7 11v9M7 11l4-8a2.5 2.5 0 0 1 2.5 2.5V9h5.2a2 2 0 0 1 2 2.4l-1.4 7a2 2 0 0 1-2 1.6H7M7 11H4v9h3";
  const SVG = "http://www.w3.org/2000/svg";
  const STYLE = `
    :host { display: inline-flex; align-items: center; gap: 0.25em; font: inherit; font-size: 0.875em; }
    :host([hidden]) { display: none; }
    button { display: inline-grid; place-items: center; inline-size: 2.5em; block-size: 2.5em; padding: 0; font: inherit;
      border: 1px solid transparent; border-radius: 0.5em; background: transparent; color: inherit; cursor: pointer; }
    button:hover, button[aria-pressed="true"] { border-color: currentColor; }
    button[aria-pressed="true"] { background: color-mix(in srgb, currentColor 15%, transparent); }
    button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
    button:disabled { opacity: 0.5; cursor: default; border-color: transparent; }
    svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75;
      stroke-linecap: round; stroke-linejoin: round; }
    button[aria-pressed="true"] svg { stroke-width: 2.5; }
    .bad svg { transform: scaleY(-1); }
    [role="status"]:not(:empty) { margin-inline-start: 0.25em; }
    @media (pointer: coarse) { button { min-inline-size: 44px; min-block-size: 44px; } }`;

  /** A page that forbids inline styles still allows constructed ones; an old browser has inline ones alone. */
  function dress(root) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
    } catch {
      const style = document.createElement("style");
      style.textContent = STYLE;
      root.append(style);
    }
  }

  function thumb(name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name;
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
    static observedAttributes = ["interaction-id", ...Object.keys(WORDS).map((name) => `label-${name}`)];
    #thumbs = { thumbs_up: thumb("good"), thumbs_down: thumb("bad") };
    #status = document.createElement("span");
    /** The vote on the answer that the widget belongs to now; a framework may give the element to another one. */
    #vote = { id: null, wanted: null, sent: null, isSending: false };

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: "open" });
      dress(root);
      this.#status.setAttribute("role", "status");
      this.#status.dir = "auto";
      root.append(...Object.values(this.#thumbs), this.#status);
      for (const [type, button] of Object.entries(this.#thumbs))
        button.addEventListener("click", () => this.#choose(type));
      this.#refresh();
    }

    attributeChangedCallback() {
      if (this.shadowRoot) this.#refresh();
    }

    #refresh() {
      const id = this.getAttribute("interaction-id") || null;
      this.#thumbs.thumbs_up.setAttribute("aria-label", this.#word("good"));
      this.#thumbs.thumbs_down.setAttribute("aria-label", this.#word("bad"));
      for (const button of Object.values(this.#thumbs)) button.disabled = id === null;
      if (id === this.#vote.id && id !== null) return;
      this.#vote = { id, wanted: null, sent: null, isSending: false };
      this.#show(null);
      this.#status.textContent = "";
    }

    #word(name) {
      return this.getAttribute(`label-${name}`) ?? WORDS[name];
    }

    #show(pressed) {
      for (const [type, button] of Object.entries(this.#thumbs))
        button.setAttribute("aria-pressed", String(type === pressed));
    }

    /** Shows the choice at once; one that is made while another is on its way is sent after it. */
    #choose(type) {
      this.#vote.wanted = type;
      this.#show(type);
      this.#status.textContent = "";
      if (!this.#vote.isSending) this.#deliver(this.#vote);
    }

    async #deliver(vote) {
      vote.isSending = true;
      let isSent = true;
      let tried = vote.sent;
      while (tried !== vote.wanted) {
        tried = vote.wanted;
        isSent = await this.#send(vote.id, tried);
        if (isSent) vote.sent = tried;
      }
      vote.isSending = false;
      vote.wanted = vote.sent;
      if (vote !== this.#vote) return;
      this.#show(vote.sent);
      this.#status.textContent = this.#word(isSent ? "thanks" : "failed");
    }

    async #send(id, type) {
      try {
        const response = await fetch(new URL("/api/feedback/submit", this.getAttribute("api") || home), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ interaction_id: id, feedback_type: type }),
          signal: AbortSignal.timeout?.(TIMEOUT_MS),
        });
        return response.ok;
      } catch {
        return false;
      }
    }
  }

  if (!customElements.get("winnow-feedback")) customElements.define("winnow-feedback", WinnowFeedback);
})();
