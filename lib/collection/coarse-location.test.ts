import { expect, test } from "vitest";
import { coarseLocation } from "@/lib/collection/coarse-location";

const whole = (text: string) => text;

test("coordinates become the city they lie in, however they are sent", () => {
  expect(coarseLocation({ lat: 41.0256, lon: 28.9741 }, whole)).toBe("İstanbul");
  expect(coarseLocation({ latitude: 52.52, longitude: 13.405 }, whole)).toBe("Berlin");
  expect(coarseLocation(" 41.0256, 28.9741 ", whole)).toBe("İstanbul");
});

test("a point far from any known city keeps whole degrees only", () => {
  expect(coarseLocation({ lat: -33.8568, lng: 151.2153 }, whole)).toBe("-34,151");
});

test("a place's name passes the same gate as other texts, and half a point is no place", () => {
  expect(coarseLocation("Kadıköy, ali@example.org", (text) => text.replace(/\S+@\S+/, "[EMAIL_1]"))).toBe(
    "Kadıköy, [EMAIL_1]",
  );
  expect(coarseLocation({ lat: 41 }, whole)).toBeNull();
  expect(coarseLocation(undefined, whole)).toBeNull();
});
