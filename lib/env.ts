import { z } from 'zod';
import { OperatorError } from './errors';

interface Setting<T> {
  parse: (value: string | undefined) => T | undefined;
  expected: string;
  isSecret?: boolean;
}

function setting<T>(
  schema: z.ZodType<T>,
  expected: string,
  options: { isSecret?: boolean } = {},
): Setting<T> {
  return { parse: (value) => schema.safeParse(value).data, expected, ...options };
}

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const isDatabaseUrl = (value: string) =>
  URL.canParse(value) &&
  ['postgresql:', 'postgres:'].includes(new URL(value).protocol) &&
  value.includes('://');

const text = (expected: string) => setting(z.string().max(500).optional(), expected);

/** Every setting there is; `.env.example` explains them to the operator. */
const settings = {
  DATABASE_URL: setting(
    z.string().refine(isDatabaseUrl).optional(),
    'a URL like postgresql://user:password@host:5432/database',
    { isSecret: true },
  ),
  HOST: setting(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    'an address or a host name of this machine',
  ),
  PORT: setting(wholeNumber(1, 65_535).default(3000), 'a whole number from 1 to 65535'),
  DATA_DIR: setting(z.string().default('.data'), 'a directory'),
  OPERATOR_NAME: text('at most 500 characters'),
  OPERATOR_ADDRESS: text('at most 500 characters'),
  OPERATOR_EMAIL: setting(z.email().optional(), 'an e-mail address'),
  OPERATOR_PHONE: text('at most 500 characters'),
  ENFORCEMENT_BODY: text('at most 500 characters'),
  DIRECTORY_POLL_SECONDS: setting(
    wholeNumber(1, 86_400).default(60),
    'a whole number of seconds from 1 to 86400',
  ),
  SEED_FILE: setting(z.string().optional(), 'the path of a JSON file'),
  CHROMIUM_PATH: setting(z.string().optional(), 'the path of a Chromium'),
} satisfies Record<string, Setting<unknown>>;

type Name = keyof typeof settings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** All settings of the app, parsed; what is optional and not set is undefined. */
export type Env = Readonly<{ [N in Name]: ValueOf<(typeof settings)[N]> }>;

function problemOf(name: Name, value: string | undefined): string {
  const { expected, isSecret }: Setting<unknown> = settings[name];
  return `${name}: expected ${expected}, got ${isSecret ? 'something else' : JSON.stringify(value)}`;
}

/**
 * Parses the settings out of the environment's variables. An empty variable counts as not set.
 * @throws OperatorError that lists every bad setting, without the value where it may hold a password.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const problems: string[] = [];
  const entries = (Object.keys(settings) as Name[]).map((name) => {
    const given = variables[name]?.trim() || undefined;
    const value = settings[name].parse(given);
    if (given !== undefined && value === undefined) problems.push(problemOf(name, given));
    return [name, value];
  });
  if (problems.length > 0) throw new OperatorError(`These settings are wrong: ${problems.join('; ')}.`);
  return Object.freeze(Object.fromEntries(entries)) as Env;
}

let parsed: Env | undefined;

/** The settings of this process, parsed at the first call. @throws OperatorError as `parseEnv` does. */
export function getEnv(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
