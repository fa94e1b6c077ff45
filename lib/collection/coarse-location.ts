import type { Location } from "@/lib/interactions/schema";
import { areaOf } from "@/lib/privacy/areas";

const COORDINATES = /^\s{0,9}(-?\d{1,3}(?:\.\d{1,20})?)\s{0,9}[,;]\s{0,9}(-?\d{1,3}(?:\.\d{1,20})?)\s{0,9}$/;

/** The city of a point, or where no city is known the whole degrees, some hundred kilometres. */
function areaOfPoint(lat: number, lon: number): string {
  const point = `${String(lat)},${String(lon)}`;
  return areaOf("LOCATION", { key: point, value: point }) ?? `${lat.toFixed(0)},${lon.toFixed(0)}`;
}

/** What may be kept of where the visitor was: a city, or a place's name made anonymous; null when it names no place. */
export function coarseLocation(location: Location | undefined, anonymous: (text: string) => string): string | null {
  if (location === undefined) return null;
  if (typeof location === "string") {
    const [, lat, lon] = COORDINATES.exec(location) ?? [];
    return lat !== undefined && lon !== undefined ? areaOfPoint(Number(lat), Number(lon)) : anonymous(location);
  }
  const lat = location.lat ?? location.latitude;
  const lon = location.lon ?? location.lng ?? location.longitude;
  return lat === undefined || lon === undefined ? null : areaOfPoint(lat, lon);
}
