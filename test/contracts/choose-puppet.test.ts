/** No account is logged in that nobody asked for. */

import { expect, test } from 'vitest';
import { choosePuppet } from '../../src/chat/wechaty/choose-puppet';

test.each([{}, { WECHATY_PUPPET: '' }, { WECHATY_PUPPET: '  ' }, { WECHATY_PUPPET: 'sandbox' }])(
  'the sandbox unless a puppet is named: %j',
  (env) => {
    expect(choosePuppet(env)).toEqual({ kind: 'sandbox' });
  },
);

test('a named puppet, and whether it is a gateway', () => {
  expect(choosePuppet({ WECHATY_PUPPET: 'wechaty-puppet-wechat4u' })).toEqual({
    kind: 'real',
    name: 'wechaty-puppet-wechat4u',
    gateway: false,
  });
  const service = { WECHATY_PUPPET: 'wechaty-puppet-service', WECHATY_PUPPET_SERVICE_TOKEN: 'insecure_1' };
  expect(choosePuppet(service)).toEqual({ kind: 'real', name: 'wechaty-puppet-service', gateway: true });
});

test('what cannot be is refused in one line that says what can', () => {
  expect(() => choosePuppet({ WECHATY_PUPPET: '../evil' })).toThrow(/^WECHATY_PUPPET=.*valid is sandbox.*$/);
  expect(() => choosePuppet({ WECHATY_PUPPET: 'wechaty-puppet-service' })).toThrow(/^WECHATY_PUPPET_SERVICE_TOKEN.*$/);
});
