import { expect, test } from "vitest";
import { areaOf } from "@/lib/privacy/areas";

const ofPoint = (key: string) => areaOf("LOCATION", { key, value: key });
const ofAddress = (value: string) => areaOf("ADDRESS", { key: value, value });

test.each([
  ["41.026,28.974", "İstanbul"],
  ["40.874,29.129", "İstanbul"],
  ["39.925,32.837", "Ankara"],
  ["48.858,2.294", "Paris"],
  ["55.752,37.617", "Москва"],
  ["40.758,-73.985", "New York"],
])("%s lies in %s", (key, area) => {
  expect(ofPoint(key)).toBe(area);
});

test.each(["0.000,0.000", "-33.857,151.215", "not,numbers", ""])("nobody knows the area of %j", (key) => {
  expect(ofPoint(key)).toBeNull();
});

test.each([
  ["Kuloğlu Mah. Ağa Külhanı Sok. No:7 D:4 Beyoğlu", "İstanbul"],
  ["Yıldız Caddesi 52, 34353", "İstanbul"],
  ["Asmalı Mescit Sokak 4 Beyoğlu'nda", "İstanbul"],
  ["221B Baker Street, London", "London"],
  ["12 rue des Martyrs, 75009 Paris", "Paris"],
  ["Hauptstraße 5, 50667 Köln", "Köln"],
  ["г. Казань, ул. Баумана, 3", "Казань"],
  ["شارع التحلية رقم 45، جدة", "جدة"],
])("%s lies in %s", (address, area) => {
  expect(ofAddress(address)).toBe(area);
});

test("a city outweighs a quarter of the same name, and a street's number is no postcode", () => {
  expect(ofAddress("Fatih Sokak 12, Ankara")).toBe("Ankara");
  expect(ofAddress("Main Street 134251")).toBeNull();
});

test("only places have an area", () => {
  expect(areaOf("EMAIL", { key: "anna@london.uk", value: "anna@london.uk" })).toBeNull();
});
