import type { Recognizer } from "@/lib/privacy/recognizer";
import { address } from "@/lib/privacy/recognizers/address";
import { birthDate } from "@/lib/privacy/recognizers/birth-date";
import { creditCard } from "@/lib/privacy/recognizers/credit-card";
import { email } from "@/lib/privacy/recognizers/email";
import { iban } from "@/lib/privacy/recognizers/iban";
import { ip } from "@/lib/privacy/recognizers/ip";
import { location } from "@/lib/privacy/recognizers/location";
import { mac } from "@/lib/privacy/recognizers/mac";
import { nationalId } from "@/lib/privacy/recognizers/national-id";
import { passport } from "@/lib/privacy/recognizers/passport";
import { person } from "@/lib/privacy/recognizers/person";
import { phone } from "@/lib/privacy/recognizers/phone";
import { plate } from "@/lib/privacy/recognizers/plate";
import { reference } from "@/lib/privacy/recognizers/reference";
import { secret } from "@/lib/privacy/recognizers/secret";
import { url } from "@/lib/privacy/recognizers/url";
import { username } from "@/lib/privacy/recognizers/username";

/** Every kind of personal data that Winnow looks for. */
export const RECOGNIZERS: readonly Recognizer[] = [
  ...[email, phone, creditCard, iban, nationalId, passport, ip, mac],
  ...[address, location, birthDate, plate, reference, username, url, secret, person],
];
