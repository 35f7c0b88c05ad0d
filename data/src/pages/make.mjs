// Writes what there is to look at: the reports of Kazakhstan and of CETS No. 210, in both languages, and
// the site.
//
//   node make.mjs ACCEDE.jar DIRECTORY
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const [jar, directory] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node make.mjs ACCEDE.jar DIRECTORY');
  process.exit(2);
}
mkdirSync(directory, { recursive: true });
for (const about of ['KAZ', '210']) {
  for (const language of ['en', 'fr']) {
    const file = join(directory, `${about}-${language}.html`);
    execFileSync(
      'java',
      ['-jar', jar, 'report', about, '-o', file, '--as-of', '2025-09-11', '--lang', language],
      { stdio: 'inherit' },
    );
  }
}
execFileSync('java', ['-jar', jar, 'site', '-o', join(directory, 'site'), '--as-of', '2025-09-11'], {
  stdio: 'inherit',
});
