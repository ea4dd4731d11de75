/** One queue a conversation: what is said in one room is handled in order; at most so many rooms side by side, the urgent ones first. */

export type ConversationQueue = {
  /** @param urgent asked only where the work has to wait: then its conversation, what waits there before it included, goes ahead of the others. */
  add(conversation: string, work: HurriedWork, urgent?: () => boolean): void;
  /** What runs is to wait for nothing that it can do without. */
  hurry(): void;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
};

/** @param hurry aborted where something urgent waits behind it: then it waits for nothing that it can do without. */
export type HurriedWork = (hurry: AbortSignal) => Promise<void>;

type Work = { readonly run: HurriedWork; readonly urgent: boolean };

/** A place beside the others, for what is urgent. */
const kept = 1;

/** @param width how many conversations at once. `failed` hears what a work threw; the queue goes on. */
export function conversationQueue(width: number, failed: (error: unknown) => void): ConversationQueue {
  const waiting = new Map<string, Work[]>();
  /** How many urgent works wait, by conversation. */
  const urgent = new Map<string, number>();
  const running = new Map<string, AbortController>();
  /** Those that run for the sake of what is urgent in them. */
  const hurried = new Set<string>();
  const wake: (() => void)[] = [];

  const begin = (conversation: string): void => {
    const works = waiting.get(conversation) ?? [];
    const work = works.shift();
    waiting.delete(conversation);
    // Whose turn it was goes to the end: a room with a backlog keeps no other one out.
    if (works.length > 0) waiting.set(conversation, works);
    if (work?.urgent) count(urgent, conversation, -1);
    if (work) void run(conversation, work);
  };

  const next = (): void => {
    for (const conversation of [...urgent.keys()]) {
      if (running.size >= width + kept || running.has(conversation)) continue;
      hurried.add(conversation);
      begin(conversation);
    }
    for (const conversation of waiting.keys()) {
      // While something urgent is under way nothing else begins beside it.
      if (running.size >= width || hurried.size > 0) break;
      if (!running.has(conversation)) begin(conversation);
    }
    if (running.size === 0 && waiting.size === 0) for (const resolve of wake.splice(0)) resolve();
  };

  const run = async (conversation: string, work: Work): Promise<void> => {
    const hurry = hurriedIf(urgent.has(conversation));
    running.set(conversation, hurry);
    await work.run(hurry.signal).catch(failed);
    running.delete(conversation);
    hurried.delete(conversation);
    next();
  };

  return {
    add(conversation, work, isUrgent = () => false) {
      const works = waiting.get(conversation) ?? [];
      const waits = works.length > 0 || running.size >= width || hurried.size > 0 || running.has(conversation);
      const ahead = waits && isUrgent();
      if (ahead) count(urgent, conversation, 1);
      if (ahead) running.get(conversation)?.abort();
      works.push({ run: work, urgent: ahead });
      waiting.set(conversation, works);
      next();
    },
    hurry: () => running.forEach((hurry) => void hurry.abort()),
    idle: () => (running.size === 0 && waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => wake.push(resolve))),
  };
}

function hurriedIf(already: boolean): AbortController {
  const hurry = new AbortController();
  if (already) hurry.abort();
  return hurry;
}

function count(counts: Map<string, number>, name: string, change: number): void {
  const now = (counts.get(name) ?? 0) + change;
  if (now > 0) counts.set(name, now);
  else counts.delete(name);
}
