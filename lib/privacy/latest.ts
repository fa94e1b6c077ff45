/**
 * What is made of a thing, kept until it is asked of another: texts are searched one after the other, each by many rules.
 * A table of all would cost the collector more than what it holds.
 */
export function keepLatest<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let latest: { of: Of; made: Made } | null = null;
  return (of) => {
    if (latest?.of !== of) latest = { of, made: make(of) };
    return latest.made;
  };
}
