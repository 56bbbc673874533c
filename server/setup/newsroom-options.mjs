// @ts-check
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.mjs';

/** @typedef {{ name: string, timeZone: string, language: string }} NewsroomOptions */

/**
 * @typedef {object} Question
 * @property {keyof NewsroomOptions} key
 * @property {string} option as it is typed behind the command
 * @property {string} words what is asked on a terminal
 * @property {string} [usual] taken when the answer is empty
 * @property {string} [subject] begins what is said of an unusable answer where no option names it
 * @property {(answer: string) => string | undefined} problem what is said of an unusable answer
 */

/**
 * Whether a time zone is one of the IANA names that this Node knows.
 * @param {string} timeZone
 */
export function isTimeZone(timeZone) {
  // "+05:00" is accepted by newer versions of Intl, but knows nothing of daylight saving time, past or future.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

const LONGEST_NAME = 300;
/** As the newsroom itself takes it (`languageTag` in domain/text.ts): Intl would also take "english". */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** @param {string} name */
function problemOfName(name) {
  if (name.trim() === '') return 'is empty: it is what readers will see';
  return name.length > LONGEST_NAME ? `has more than ${LONGEST_NAME} characters: shorten it` : undefined;
}

/** @type {Question[]} */
export const questions = [
  {
    key: 'name',
    option: '--name',
    words: 'What is the newsroom called?',
    subject: 'The name ',
    problem: problemOfName,
  },
  {
    key: 'timeZone',
    option: '--time-zone',
    words: 'Which time zone does it work in?',
    usual: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    problem: (answer) =>
      isTimeZone(answer) ? undefined : `${answer} is not a time zone: write one such as Asia/Tashkent`,
  },
  {
    key: 'language',
    option: '--language',
    words: 'Which language does it write in?',
    usual: 'en',
    problem: (answer) =>
      LANGUAGE.test(answer) ? undefined : `${answer} is not a language code: write one such as en or uz`,
  },
];

/** @param {string[]} parameters */
function parse(parameters) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    const { values } = parseArgs({ args: parameters, options: { name: text, 'time-zone': text, language: text } });
    return { name: values.name, timeZone: values['time-zone'], language: values.language };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${reason.replace(/\.$/, '')}: the options are --name, --time-zone and --language.`);
  }
}

/**
 * Asks until the answer can be used, and says each time why not.
 * @param {Question} question
 * @param {(prompt: string) => Promise<string>} ask
 * @param {(line: string) => void} say
 */
export async function askUntilUsable({ words, usual, subject = '', problem }, ask, say) {
  for (;;) {
    const typed = await ask(`${words}${usual ? ` [${usual}]` : ''} `);
    const answer = typed.trim() || (usual ?? '');
    const reason = problem(answer);
    if (!reason) return answer;
    say(`${subject}${reason}.`);
  }
}

/** @param {Question} question */
async function askOnTerminal(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  // Ctrl+C and Ctrl+D close the terminal and would leave the question open for ever.
  terminal.once('close', () => left.abort());
  try {
    return await askUntilUsable(question, (prompt) => terminal.question(prompt, { signal: left.signal }), console.log);
  } catch (error) {
    throw left.signal.aborted ? new Refusal('\nNo newsroom was begun.') : error;
  } finally {
    terminal.close();
  }
}

/**
 * What a new newsroom is to be called, and where and in which language it works: taken from the options, and on a
 * terminal asked for where they leave something out.
 * @param {string[]} parameters what was typed behind the command
 * @param {boolean} onTerminal
 * @returns {Promise<NewsroomOptions>}
 * @throws {Refusal} naming everything that is missing or unusable
 */
export async function newsroomOptions(parameters, onTerminal) {
  const given = parse(parameters);
  /** @type {NewsroomOptions} */
  const chosen = { name: '', timeZone: '', language: '' };
  const problems = [];
  for (const question of questions) {
    const answer = given[question.key];
    if (answer !== undefined) {
      chosen[question.key] = answer.trim();
      const problem = question.problem(chosen[question.key]);
      if (problem) problems.push(`${question.option} ${problem}`);
    } else if (!onTerminal) {
      problems.push(`${question.option} is missing`);
    }
  }
  if (problems.length > 0) throw new Refusal(`No newsroom was begun: ${problems.join('; ')}.`);
  for (const question of questions) {
    if (given[question.key] === undefined) chosen[question.key] = await askOnTerminal(question);
  }
  return chosen;
}
