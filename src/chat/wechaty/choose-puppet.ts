/** Which puppet wechaty runs: our sandbox unless a real one is named, so that nobody's account is ever logged in by surprise. */

import { z } from 'zod';

export type PuppetChoice =
  | { readonly kind: 'sandbox' }
  /** `name` is an npm package; its own settings are read from the environment by itself. `gateway`: it is reached over the network. */
  | { readonly kind: 'real'; readonly name: string; readonly gateway: boolean };

const gatewayPuppet = 'wechaty-puppet-service';

const settings = z.object({
  WECHATY_PUPPET: z.string().trim().optional(),
  WECHATY_PUPPET_SERVICE_TOKEN: z.string().trim().optional(),
});

/** @throws Error whose message says which setting is wrong and what is valid. */
export function choosePuppet(env: Readonly<Record<string, string | undefined>>): PuppetChoice {
  const { WECHATY_PUPPET: name = '', WECHATY_PUPPET_SERVICE_TOKEN: token = '' } = settings.parse(env);
  if (name === '' || name === 'sandbox') return { kind: 'sandbox' };
  if (!/^(?:@[\w.-]+\/)?wechaty-puppet-[\w.-]+$/.test(name)) {
    throw new Error(`WECHATY_PUPPET=${name}: not a puppet; valid is sandbox, or a package such as ${gatewayPuppet}`);
  }
  const gateway = name === gatewayPuppet;
  if (gateway && token === '') throw new Error(`WECHATY_PUPPET_SERVICE_TOKEN is not set: ${gatewayPuppet} needs the gateway's token`);
  return { kind: 'real', name, gateway };
}
