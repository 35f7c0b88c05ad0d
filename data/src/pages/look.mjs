// Opens each page of a directory, and some of each kind of the site in it, in headless Chromium, narrow and
// wide, light and dark; takes pictures, prints it on A4, and fails if axe-core finds a violation, if the page
// is wider than its window, if it asks for anything but what lies beside it or says anything on the console.
//
//   node look.mjs PAGES PICTURES
//
// The browser is the one named by CHROMIUM, else Debian's /usr/bin/chromium.
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'];
const OF_THE_SITE = [
  'index',
  'matrix',
  'participants/KAZ',
  'participants/FRA',
  'treaties/185',
  'treaties/210',
  'groups/CENTRAL_ASIA',
  'groups/MEMBERS',
  'bodies/GRECO',
];

const [directory, pictures] = process.argv.slice(2);
if (!pictures) {
  console.error('usage: node look.mjs PAGES PICTURES');
  process.exit(2);
}
mkdirSync(pictures, { recursive: true });
const pages = readdirSync(directory)
  .filter((name) => name.endsWith('.html'))
  .sort()
  .concat(['en', 'fr'].flatMap((language) => OF_THE_SITE.map((name) => `site/${language}/${name}.html`)))
  .map((name) => resolve(directory, name));

// What the pages of the site share.
const BESIDE = ['pages.css', 'pages.js'].map((name) => pathToFileURL(resolve(directory, 'site', name)).href);

const faults = [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
try {
  for (const page of pages) {
    await look(page);
  }
} finally {
  await browser.close();
}
if (!pages.length) {
  faults.push(`${directory}: no page to look at`);
}
faults.forEach((fault) => console.error(fault));
console.log(`${pages.length} pages looked at, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);

async function look(file) {
  const name = relative(directory, file).replace(/\.html$/, '').replaceAll(sep, '-');
  const address = pathToFileURL(file).href;
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const where = `${name}, ${width} px, ${scheme}`;
      const tab = await browser.newPage();
      tab.on('request', (request) => {
        if (request.url() !== address && !BESIDE.includes(request.url())) {
          faults.push(`${where}: asks for ${request.url()}`);
        }
      });
      tab.on('console', (message) => faults.push(`${where}: says ${message.text()}`));
      tab.on('pageerror', (error) => faults.push(`${where}: ${error}`));
      await tab.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // the page forbids scripts, and the checker is one
      await tab.setBypassCSP(true);
      await tab.goto(address, { waitUntil: 'load' });
      // rows that are laid out when they come into sight are to be looked at as well
      await tab.addStyleTag({ content: '.large tbody tr { content-visibility: visible !important }' });
      await widths(tab, width, where);
      await texts(tab, where);
      await tab.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true });
      await check(tab, where);
      await tab.close();
    }
  }
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'load' });
  await tab.pdf({ path: join(pictures, `${name}.pdf`), preferCSSPageSize: true, printBackground: false });
  await tab.close();
}

// Whether the page can be scrolled sideways, and by what; where it is narrow the list of its sections can.
async function widths(tab, width, where) {
  const { wide, culprits } = await tab.evaluate(() => {
    const scrolls = (list) => list !== null && getComputedStyle(list).overflowX === 'auto';
    return {
      wide: document.documentElement.scrollWidth,
      culprits: [...document.querySelectorAll('main *, header *, nav *, footer *')]
        .filter((one) => !one.closest('.scroll') && !scrolls(one.closest('nav ul')))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`),
    };
  });
  if (wide > width || culprits.length) {
    faults.push(`${where}: ${wide} px wide; ${[...new Set(culprits)].slice(0, 5).join(' ')}`);
  }
}

// Whether labels of a drawing lie on each other.
async function texts(tab, where) {
  const overlaps = await tab.evaluate(() => {
    const found = [];
    for (const drawing of document.querySelectorAll('svg.timeline')) {
      const labels = [...drawing.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      labels.forEach((one, at) => {
        for (const other of labels.slice(at + 1)) {
          if (
            one.box.left < other.box.right - 1 &&
            other.box.left < one.box.right - 1 &&
            one.box.top < other.box.bottom - 3 &&
            other.box.top < one.box.bottom - 3
          ) {
            found.push(`"${one.words}" and "${other.words}"`);
          }
        }
      });
    }
    return found;
  });
  overlaps.forEach((overlap) => faults.push(`${where}: labels overlap: ${overlap}`));
}

async function check(tab, where) {
  await tab.addScriptTag({ path: AXE });
  const { violations } = await tab.evaluate(() =>
    axe.run(document, { resultTypes: ['violations'], preload: false }),
  );
  for (const violation of violations) {
    const at = violation.nodes
      .slice(0, 3)
      .map((node) => node.target.join(' '))
      .join('; ');
    faults.push(`${where}: ${violation.id} (${violation.impact}): ${violation.help}: ${at}`);
  }
}
