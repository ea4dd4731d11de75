/** A bot under a supervisor, as the program runs it: leaves with the guard's exit code when its gateway is lost. Settings come by the environment. */

import { wechatyChat } from '../../../src/chat/wechaty/chat';
import { gatewayLostExitCode } from '../../../src/chat/wechaty/guard';

const leave = async (error: Error) => {
  console.log(error.message);
  await chat.stop();
  // As long as a bot may take to put its work down: nothing of wechaty's may end the process with another code meanwhile.
  setTimeout(() => process.exit(gatewayLostExitCode), 1_000);
};
const [ding = 5_000, silence = 16_000, login = 15_000] = process.argv.slice(2).map(Number);
const chat = wechatyChat({
  puppet: 'wechaty-puppet-service',
  platform: 'wechaty/service',
  gateway: { lost: leave, pace: { ding, silence, login } },
});
await chat
  .start(
    async () => undefined,
    () => undefined,
  )
  .then(() => console.log('ready'), leave);
