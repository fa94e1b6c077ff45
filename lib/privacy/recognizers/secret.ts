import { isPrice } from "@/lib/privacy/checks/price";
import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const PASSWORD_WORDS: Cue = {
  words: [
    "password|passwords|passwd|passcode|passphrase|wlan key|wlan password|pass word|pwd|api key|apikey|api_key|access key|secret|secret key|client secret|token|access token|auth token|bearer|private key|recovery code|backup code|seed phrase|login code|security code|wifi key|wi-fi key|network key|wpa key|wifi code|wifi pass|wi-fi pass|wifi pw|pw|psw",
    "şifre*|sifre*|parola*|api anahtar*|gizli anahtar*|wifi kodu*|wi-fi kodu*|internet kodu*",
    "mot de passe|mots de passe|mdp|clé api|clé d'accès|jeton|code secret|code wifi|clé wifi|clef wifi|clé du wifi|clé wi-fi|mot de passe wifi|code du wifi|mdp wifi|clé wpa|clef api|pass wifi",
    "passwort*|kennwort*|losung*|zugangscode|api-schlüssel|schlüssel|geheimwort|wlan-schlüssel|wlan-key|wlan key|wifi-key|wlan-pw|wlan pw|wlan-pass|wlanschlüssel|wlan-code|wifi-code|netzwerkschlüssel|pw|passwd|zugangsschlüssel",
    "пароль*|пароля|паролем|код вайфая|код от вайфая|кодовое слово|пасс|пасворд*|апи ключ|ключ api|api-ключ|токен*",
    "كلمة المرور|كلمة السر|كلمة مرور*|كلمة سر*|باسورد*|الباسورد*|باسوورد*|الباس|مفتاح api|رمز الواي فاي|كود الواي فاي|رمز الدخول|الرمز السري|كود الدخول",
  ].join("|"),
  reach: 24,
};
const PIN_WORDS: Cue = {
  words: [
    "pin|pin number|pin code|unlock code|garage code|code of the|keypad code|keypad|pincode|cvv|cvc|cvv2|cvc2|otp|one-time code|one time code|verification code|sms code|security code|2fa code|door code|access code|entry code|lockbox code|lock box code|keybox code|key box code|safe code|gate code|alarm code|alarm is|lockbox|lock box|keybox|key box|entrance code|front door code|opens with|locker code|building code|lock code|code for|code to|combination",
    "pin kod*|pinim|güvenlik kod*|doğrulama kod*|sms kod*|tek kullanımlık*|kapı kod*|kasa kod*|kilit kod*|alarm kod*|bina kod*|anahtar kutusu*|giriş kod*|kart şifre*|şifre*",
    "code pin|boîtier à clés|boîte à clefs|boîte à clés|boîte à clé|alarme|code alarme|code d'accès|code de l'alarme|coffre|cadenas|code secret|code de déverrouillage|code portail|code du portail|code porte|code immeuble|code entrée|code du coffre|code coffre|code cadenas|code de vérification|code de sécurité|code sms|cryptogramme|digicode|code de la porte|code d'entrée|code du|code de l'immeuble|code de la boîte|code de l'appartement|combinaison",
    "geheimzahl|eingangscode|alarmcode|alarm-code|tresor|pin-code|pin-nummer|tür-code|tuercode|haustür-code|zifferncode|tastencode|schlüsselbox|schlüsseltresor|entsperrcode|sicherheitscode|prüfziffer|prüfnummer|bestätigungscode|sms-code|türcode|haustürcode|safe-code|code des safes|tresor-code|code vom safe|tresorcode|safecode|schließfachcode|zahlencode|code vom|code für|code zum|code des|zugangscode",
    "пин|пин-код*|пинкод*|код из смс|код из sms|код подтверждения|код безопасности|код домофона|код на двери|сейф код|код в подъезд|код двери|код от|код сейфа|код замка|код ячейки|код ворот|код подъезда|код входа|код калитки|код карты|пин карты",
    "الرقم السري|رقم سري|رمز التحقق|رمز الأمان|كود التحقق|رمز pin|رمز الباب|رمز الخزنة|رمز الخزينة|رمز القفل|رمز البوابة|رمز الشقة|رمز العمارة|كود الباب|كود الخزنة|كود الشقة|الرمز السري|رقم الخزنة|رقم القفل|كود القفل|كود البوابة|رمز الدخول|رمز البطاقة|كود الرسالة|رمز الرسالة|كود التفعيل|رمز التفعيل|كود التأكيد|البن كود",
  ].join("|"),
  reach: 20,
};

const LINK = String.raw`[\p{L}’']{0,4} {0,2}(?:[\p{L}’'-]{1,12} ){0,2}?(?:(?:is|was|ist|est|lautet|war|olarak|this|code|key|word|number|numaram|numara|это|был|هو|هي|كان|الخاص|الخاصة|بي|for|für|pour|için|para|wifi|wi-fi|wlan|the|my|mein|mon|мой|на|от|von|vom|de|du|la|le|safe|room|door|gate|flat|house|locker|zimmer|chambre|porte|im|der|dem|des|c'est|c'était|était) ){0,4}[:=,-]{0,2}>? {0,2}[«"“'‘(]?`;
const WORD = String.raw`(?<value>[^\s,;«»"“”()]{4,80})`;
/** A word that no language has: with a digit or a sign in it. */
const MIXED = String.raw`(?<value>(?=[^\s,;«»"“”()]{0,40}[\d!@#$%^&*_+=])[^\s,;«»"“”()]{4,80})`;

const unended = (value: string) => value.replace(/[.!?'’:،؟]{1,80}$/u, "");
/** A password has digits or signs in it, or stands behind a colon and is no common word. */
function isNoPassword(text: string, { start, value }: Reading): boolean {
  const word = unended(value);
  const isMarked = /[:=] {0,2}[«"“'‘(]?$/.test(text.slice(Math.max(0, start - 4), start));
  const isMixed =
    (word.length > 4 && /\p{L}/u.test(word) && /[\d!@#$%^&*_+=?]/.test(word)) || /\p{Ll}\p{Lu}/u.test(word);
  const isDigits = /^\d{4,}$/.test(word);
  if (/^\d{1,2}[:.]\d{2}|^https?:|^\d{1,80}[-–]\d{1,80}$|\ufffc/.test(word)) return true;
  return word.length < 4 || !(isMixed || isDigits || (isMarked && !/^\p{Lu}?\p{Ll}{1,3}$/u.test(word)));
}

const untilSign = (_text: string, match: RegExpExecArray): Reading => ({
  start: match.index,
  end: match.index + match[0].length,
  value: match[0],
});

const TOKENS = [
  String.raw`sk-(?:proj-|ant-|or-)?[\w-]{16,200}`,
  String.raw`(?:sk|pk|rk)_(?:live|test)_[A-Za-z\d]{10,100}`,
  String.raw`(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z\d]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}`,
  String.raw`xox[abeoprs]-[A-Za-z\d-]{10,250}`,
  String.raw`(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z\d]{16}`,
  String.raw`AIza[\w-]{30,45}|ya29\.[\w-]{20,250}`,
  String.raw`eyJ[\w-]{8,1000}\.eyJ[\w-]{4,2000}(?:\.[\w-]{0,1000})?`,
  String.raw`SG\.[\w-]{10,40}\.[\w-]{10,60}|hf_[A-Za-z\d]{20,60}|npm_[A-Za-z\d]{30,60}|pypi-[\w-]{20,250}|dop_v1_[a-f\d]{40,80}|lf_(?:sk|pk)_[\w-]{10,80}|(?:sk|pk)-lf-[\w-]{10,80}`,
  String.raw`\d{8,10}:AA[\w-]{30,40}`,
].join("|");

/** Passwords, codes, keys and tokens: whoever reads them can act as their owner. */
export const secret: Recognizer = {
  entity: "SECRET",
  description: "API keys and tokens by their form, passwords, PINs and one-time codes by the words before them",
  rules: [
    {
      id: "secret.token",
      longestRun: 16,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${TOKENS})(?![\p{L}\p{N}_])`, "gu"),
      confidence: { shape: 0.97 },
    },
    {
      id: "secret.key-block",
      needs: /-----begin/,
      pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z\d+/=\s-]{0,4000}/gu,
      read: untilSign,
      confidence: { shape: 0.99 },
    },
    {
      id: "secret.password",
      needsCue: true,
      follows: new RegExp(LINK + MIXED, "iuy"),
      confidence: { shape: 0, cue: 0.85 },
      cues: [PASSWORD_WORDS],
      vetoes: [isNoPassword],
    },
    {
      id: "secret.labelled",
      needsCue: true,
      follows: new RegExp(String.raw`[\p{L}’']{0,4} {0,2}[:=]>? {0,2}[«"“'‘(]?` + WORD, "iuy"),
      confidence: { shape: 0, cue: 0.85 },
      cues: [PASSWORD_WORDS],
      vetoes: [isNoPassword],
    },
    {
      id: "secret.code",
      digits: 3,
      needsCue: true,
      follows: new RegExp(
        LINK + String.raw`(?<value>[*#]?(?=(?:[A-F]?\d){3})(?:[A-F]?\d){3,8}[A-F]?[*#]?)(?![\p{L}\p{N}_]|[.,:/-]\d)`,
        "iuy",
      ),
      confidence: { shape: 0, cue: 0.85 },
      cues: [PIN_WORDS],
      vetoes: [(text, { start, end }) => isPrice(text, start, end)],
    },
  ],
  key: (value) => value,
};
