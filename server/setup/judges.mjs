// @ts-check
import { getChromium, howToGetChromium } from './browser.mjs';
import { runNode } from './child.mjs';
import { installWhatIsMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand } from './refusal.mjs';
import { tools } from './tools.mjs';

await runCommand(async () => {
  requireNode('test');
  await installWhatIsMissing({ withDevelopment: true });
  if (!(await getChromium())) {
    console.error(howToGetChromium);
    return 1;
  }
  const { code } = await runNode(tools.playwright, ['test', '--workers=1', ...process.argv.slice(2)], {
    environment: { JUDGES: 'heavy' },
  });
  return code;
});
