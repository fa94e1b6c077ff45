import { countBucket, countedReason, type FeedbackEvent, isRepeat, type StoredEvent } from "@/lib/collection/event";
import { type Direction, replaces, voteChange } from "@/lib/collection/votes";
import { Tally } from "@/lib/counters/tally";

type Vote = { direction: Direction; timestamp: Date; source: string };

/** What the database knows of the interactions and visitors that a run of events is about. */
export type Known = {
  fingerprints: ReadonlySet<string>;
  /** The intent of every interaction that is there. */
  intents: ReadonlyMap<string, string>;
  /** The newest event, and the vote, of a visitor on an interaction: `voteKey` to each. */
  newest: ReadonlyMap<string, StoredEvent>;
  votes: ReadonlyMap<string, Omit<Vote, "direction"> & { direction: string }>;
};

export type VoteRow = Vote & { interactionId: string; visitor: string };
/** By how much the votes on an interaction change, and its bucket where a smart submission says one. */
export type Joined = { id: string; up: number; down: number; bucket: string | null };

export const voteKey = ({ interactionId, visitor }: { interactionId: string; visitor: string }): string =>
  `${interactionId}\n${visitor}`;

/** Takes feedback events one after the other and adds up what they change, without touching the database. */
export class Ledger {
  readonly tally = new Tally();
  readonly #fingerprints: Set<string>;
  readonly #newest: Map<string, StoredEvent>;
  readonly #votes: Map<string, Omit<Vote, "direction"> & { direction: string }>;
  readonly #cast = new Map<string, VoteRow>();
  readonly #joined = new Map<string, Joined>();

  constructor(readonly known: Known) {
    this.#fingerprints = new Set(known.fingerprints);
    this.#newest = new Map(known.newest);
    this.#votes = new Map(known.votes);
  }

  /** Counts an event; false when it is a repeat, which changes nothing. */
  take(event: FeedbackEvent, fingerprint: string | null): boolean {
    const key = voteKey(event);
    const isKnown =
      fingerprint === null ? isRepeat(event, this.#newest.get(key) ?? null) : this.#fingerprints.has(fingerprint);
    if (isKnown) return false;
    if (fingerprint !== null) this.#fingerprints.add(fingerprint);
    this.#newest.set(key, event);
    const intent = this.known.intents.get(event.interactionId);
    this.#count(event, intent);
    const change = this.#vote(event);
    if (intent !== undefined) this.#join(event, change);
    return true;
  }

  get votes(): VoteRow[] {
    return [...this.#cast.values()];
  }

  get joined(): Joined[] {
    return [...this.#joined.values()];
  }

  #count(event: FeedbackEvent, intent: string | undefined): void {
    this.tally.add("total", "events");
    if (event.score) this.tally.add("smart", event.score.bucket);
    if (event.score && intent !== undefined) countBucket(this.tally, event.score.bucket, intent);
    const reason = countedReason(event.dislikeReason);
    if (reason !== null) this.tally.add("dislike-reason", reason);
  }

  #vote(event: FeedbackEvent) {
    const { interactionId, visitor, timestamp, source, vote: direction } = event;
    const key = voteKey(event);
    const before = this.#votes.get(key) ?? null;
    if (!direction || !replaces(event, before)) return { up: 0, down: 0 };
    const vote = { direction, timestamp, source };
    this.#votes.set(key, vote);
    this.#cast.set(key, { interactionId, visitor, ...vote });
    return voteChange((before?.direction ?? null) as Direction | null, direction);
  }

  #join({ interactionId: id, score }: FeedbackEvent, { up, down }: { up: number; down: number }): void {
    const before = this.#joined.get(id) ?? { id, up: 0, down: 0, bucket: null };
    const bucket = score?.bucket ?? before.bucket;
    this.#joined.set(id, { id, up: before.up + up, down: before.down + down, bucket });
    this.tally.add("total", "positive", up);
    this.tally.add("total", "negative", down);
  }
}
