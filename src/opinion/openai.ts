/** Asks for a second opinion at any OpenAI-compatible endpoint: one request, a strict answer, nothing followed to another address. */

import { z } from 'zod';
import type { AskOutside, Verdict } from '../app/opinion/second-opinion';

export type Endpoint = {
  /** As far as /v1, e.g. https://llm.example/v1. */
  readonly baseUrl: string;
  readonly model: string;
  /** Null: the endpoint wants none. */
  readonly apiKey: string | null;
};

/** What the protocol wraps around the answer; of it only this is read. */
const reply = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()) });
/** The answer itself: nothing more and nothing less. */
const verdict = z.strictObject({ report: z.enum(['yes', 'no', 'unsure']) });

/** Characters of a reply that are read; an answer takes a few hundred with what is around it. */
const longestReply = 100_000;

export function openAiOpinion({ baseUrl, model, apiKey }: Endpoint): AskOutside {
  const address = `${baseUrl.replace(/\/+$/, '')}/chat/completions`;
  const headers = { 'content-type': 'application/json', ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }) };
  return async ({ instructions, message }, signal) => {
    const messages = [
      { role: 'system', content: instructions },
      { role: 'user', content: message },
    ];
    const body = JSON.stringify({ model, temperature: 0, stream: false, messages });
    // A redirect would take the words somewhere that the operator was not told of.
    const response = await fetch(address, { method: 'POST', redirect: 'error', headers, body, signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the endpoint answered ${response.status}`);
    }
    return verdictIn(await textOf(response));
  };
}

function verdictIn(text: string): Verdict {
  const [{ message }] = reply.parse(JSON.parse(text)).choices;
  // Many models put a fence around JSON whatever they were told.
  const bare = message.content.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  return verdict.parse(JSON.parse(bare)).report;
}

async function textOf(response: Response): Promise<string> {
  let text = '';
  for await (const part of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.length > longestReply) throw new Error('the endpoint answered too much');
  }
  return text;
}
