type Props = React.ComponentProps<"div"> & { "aria-label": string };

/** A frame that scrolls what is too large for it, by keyboard as well; its label says what it holds. */
export function ScrollRegion(props: Props) {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has only a keyboard has to be able to scroll it
  return <div role="region" tabIndex={0} {...props} />;
}
