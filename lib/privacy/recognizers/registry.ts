import type { Recognizer } from "@/lib/privacy/recognizer";
import { creditCard } from "@/lib/privacy/recognizers/credit-card";
import { email } from "@/lib/privacy/recognizers/email";
import { iban } from "@/lib/privacy/recognizers/iban";
import { ip } from "@/lib/privacy/recognizers/ip";
import { phone } from "@/lib/privacy/recognizers/phone";

/** Every kind of personal data that Winnow looks for. */
export const RECOGNIZERS: readonly Recognizer[] = [email, phone, creditCard, iban, ip];
