import type { Reading, Recognizer } from "@/lib/privacy/recognizer";
import type { Cue } from "@/lib/privacy/vicinity";

const OWN_PAGE_WORDS: Cue = {
  words:
    "my website|my site|my blog|my page|my profile|my homepage|my portfolio|my channel|our website|our blog|my linkedin|my facebook|my instagram|web sitem*|sitem|blogum*|sayfam*|profilim*|kanalım*|mon site*|mon blog|ma page|mon profil|ma chaîne|meine webseite|meine website|meine seite|mein blog|mein profil|mein kanal|мой сайт*|мой блог*|моя страниц*|мой профил*|мой канал*|موقعي|مدونتي|صفحتي|حسابي|ملفي الشخصي|قناتي",
  reach: 30,
};

const NAME = String.raw`[@\p{L}\p{N}_.%+~-]{2,60}`;
const PROFILES = [
  String.raw`(?:instagram\.com|instagr\.am|threads\.net|twitter\.com|x\.com|facebook\.com|fb\.com|fb\.me|m\.me|snapchat\.com|pinterest\.com|github\.com|vk\.com|ok\.ru|twitch\.tv|soundcloud\.com|medium\.com|about\.me|linktr\.ee|behance\.net|paypal\.me|revolut\.me)/(?!(?:explore|p|reel|reels|hashtag|search|watch|groups|events|pages|places|share|sharer|login|help|about|intent|home|privacy|terms|i)(?:[/?]|$))${NAME}`,
  String.raw`(?:t\.me|telegram\.me|wa\.me|join\.skype\.com|line\.me/ti/p|signal\.me|cash\.app)/${NAME}`,
  String.raw`(?:[a-z]{2,3}\.)?linkedin\.com/in/${NAME}`,
  String.raw`(?:facebook\.com|fb\.com)/(?:profile\.php\?id=\d{4,20}|people/${NAME})`,
  String.raw`(?:tiktok\.com|youtube\.com|medium\.com|mastodon\.social|bsky\.app/profile)/@${NAME}`,
  String.raw`(?:airbnb\.[a-z.]{2,6}/users/show|couchsurfing\.com/people|strava\.com/athletes|open\.spotify\.com/user|steamcommunity\.com/id|steamcommunity\.com/profiles|reddit\.com/u(?:ser)?|tripadvisor\.[a-z.]{2,6}/[Pp]rofile|bsky\.app/profile|foursquare\.com/user)/${NAME}`,
].join("|");
const REST = String.raw`[^\s<>"”»]{0,400}`;
const PRIVATE_PARAMETER =
  "token|auth|access_token|session|sid|sessionid|key|apikey|api_key|secret|password|pwd|sig|signature|email|e-?mail|mail|user|username|userid|user_id|uid|name|firstname|lastname|phone|tel|pnr|booking|bookingid|booking_id|reservation|reservationid|confirmation|order|orderid|order_id|ticket|invite|code|passenger|guest|customer";

/** A sentence's end and a bracket that was opened before the address aren't part of it. */
function untilSentence(_text: string, match: RegExpExecArray): Reading {
  const found = match[0].replace(/[.,;:!?)\]'’»،؟]{1,600}$/u, "");
  return { start: match.index, end: match.index + found.length, value: found };
}

/** Web addresses that lead to one person: profiles, pages of one's own, links that carry keys or personal data. */
export const url: Recognizer = {
  entity: "URL",
  description: "Links to a person's profile or page, and links that carry a key or personal data",
  rules: [
    {
      id: "url.profile",
      signs: "./",
      longestRun: 8,
      needs: /\.[a-z]{2,6}\//,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}@.-])(?:https?://)?(?:www\.|m\.|mobile\.)?(?:${PROFILES})${REST}`,
        "giu",
      ),
      read: untilSentence,
      confidence: { shape: 0.85 },
    },
    {
      id: "url.blog",
      signs: ".",
      longestRun: 12,
      needs: /(?:livejournal|wordpress|blogspot|tumblr|substack)\.com/,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}@.-])(?:https?://)?(?!www\.)[a-z\d][a-z\d-]{1,40}\.(?:livejournal|wordpress|blogspot|tumblr|substack)\.com(?![\p{L}\p{N}.-])(?:/${REST})?`,
        "giu",
      ),
      read: untilSentence,
      confidence: { shape: 0.7 },
    },
    {
      id: "url.private",
      signs: ".=",
      longestRun: 8,
      needs: /:\/\/|www\./,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:https?://|www\.)[^\s<>"?#]{3,300}[?#&](?:[^\s<>"&=]{0,60}(?:=[^\s<>"&]{0,300})?&){0,8}(?:${PRIVATE_PARAMETER})=[^\s<>"]{2,600}`,
        "giu",
      ),
      read: untilSentence,
      confidence: { shape: 0.8 },
    },
    {
      id: "url.login",
      signs: ":/@",
      longestRun: 8,
      needs: /:\/\//,
      pattern: /(?<![\p{L}\p{N}])[a-z]{2,12}:\/\/[^\s<>"/@:]{1,80}:[^\s<>"/@]{1,80}@[^\s<>"]{3,300}/giu,
      read: untilSentence,
      confidence: { shape: 0.99 },
    },
    {
      id: "url.own",
      span: 480,
      signs: ".",
      needsCue: true,
      pattern:
        /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,40})\.){1,4}[a-z]{2,14}(?:\/[^\s<>"”»]{0,300})?(?![\p{L}\p{N}@])/giu,
      read: untilSentence,
      confidence: { shape: 0, cue: 0.8 },
      cues: [OWN_PAGE_WORDS],
    },
  ],
  key: (value) =>
    value
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^(?:www|m|mobile)\./, "")
      .replace(/\/$/, ""),
};
