/**
 * What the next count of a series will be, told from those before it: a mixture of negative binomials, from strongly
 * overdispersed to nearly Poisson, each with its zeros as they come and with extra zeros (periods without the work).
 * How far each is believed, and how unsure its mean is, follows from the counts (beta-negative-binomial prediction).
 * @source docs/methodology.md#usual-range
 */
export interface Prediction {
  /** share of zeros, 0–1 */
  readonly zero: number;
  /** the smallest count that at least this share (0–1) of the next counts does not exceed */
  readonly quantile: (share: number) => number;
}

const { exp, log } = Math;

/** Shapes of the negative binomial: variance = mean + mean² ÷ shape. The strongest spread is believed half as readily. */
const SHAPES = [0.5, 1, 2, 4, 8, 16, 32] as const;
/** The weak belief in any mean before the first count: a beta with these two. */
const PRIOR = 0.5;
/** Counts are taken one by one up to here, and in steps of about 4 % above: no model is sharper than that. */
const ONE_BY_ONE = 64;
const LARGEST = 50_000_000;
/** A step above nearly all of the next counts, and with less than this share of them, is the last. */
const NEGLIGIBLE = 1e-7;

interface Model {
  readonly shape: number;
  /** share of extra zeros */
  readonly extraZeros: number;
  readonly a: number;
  readonly b: number;
  /** what does not change with the count, as a log */
  readonly constant: number;
  /** log of how well it tells the counts; in the mixture, its share */
  readonly weight: number;
}

/**
 * The prediction of the next count.
 * @param counts whole numbers ≥ 0, in any order, at least one
 */
export function predictionOf(counts: readonly number[]): Prediction {
  const models = weighted(modelsOf(counts));
  const ends: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  let mass = 1;
  for (let from = 0; (sum < 0.99 || mass > NEGLIGIBLE) && from < LARGEST; from = (ends.at(-1) ?? 0) + 1) {
    const width = from < ONE_BY_ONE ? 1 : Math.floor(from / 24);
    mass = width * massAt(models, from + (width - 1) / 2);
    sum += mass;
    ends.push(from + width - 1);
    sums.push(sum);
  }
  const shares = sums.map((one) => one / sum);
  return { zero: shares[0] ?? 0, quantile: (asked) => between(ends, shares, asked) };
}

/** Finds the count at a share; within a step, in proportion. */
function between(ends: readonly number[], shares: readonly number[], asked: number): number {
  const found = shares.findIndex((share) => share >= asked);
  const at = found < 0 ? shares.length - 1 : found;
  const [end, before] = [ends[at] ?? 0, at === 0 ? -1 : (ends[at - 1] ?? 0)];
  const [upTo, upToBefore] = [shares[at] ?? 1, at === 0 ? 0 : (shares[at - 1] ?? 0)];
  const part = Math.min(1, Math.max(0, (asked - upToBefore) / (upTo - upToBefore)));
  return Math.max(before + 1, Math.round(before + part * (end - before)));
}

function modelsOf(counts: readonly number[]): Model[] {
  const some = counts.filter((count) => count > 0);
  const zeros = counts.length - some.length;
  const withExtraZeros = logBeta(zeros + PRIOR, some.length + PRIOR) - logBeta(PRIOR, PRIOR);
  const extraZeros = (zeros + PRIOR) / (counts.length + 2 * PRIOR);
  return SHAPES.flatMap((shape) => [
    fitted(shape, counts, 0, 0),
    ...(some.length < 3 ? [] : [fitted(shape, some, extraZeros, withExtraZeros)]),
  ]);
}

function fitted(shape: number, counts: readonly number[], extraZeros: number, logOdds: number): Model {
  const a = PRIOR + counts.length * shape;
  const b = PRIOR + counts.reduce((sum, count) => sum + count, 0);
  const told = counts.reduce((sum, count) => sum + logWays(count, shape), 0);
  const doubt = shape === SHAPES[0] ? log(0.5) : 0;
  const weight = told + logBeta(a, b) - logBeta(PRIOR, PRIOR) + logOdds + doubt;
  const constant = logGamma(a + shape) - logGamma(shape) - logBeta(a, b);
  return { shape, extraZeros, a, b, constant, weight };
}

/** The models with their shares of the mixture; those that hardly tell the counts are left out. */
function weighted(models: readonly Model[]): Model[] {
  const best = Math.max(...models.map(({ weight }) => weight));
  const likely = models
    .map((model) => ({ ...model, weight: exp(model.weight - best) }))
    .filter(({ weight }) => weight > 1e-6);
  const sum = likely.reduce((total, { weight }) => total + weight, 0);
  return likely.map((model) => ({ ...model, weight: model.weight / sum }));
}

function massAt(models: readonly Model[], count: number): number {
  const orders = logGamma(count + 1);
  let mass = 0;
  for (const { shape, extraZeros, a, b, constant, weight } of models) {
    const ways = logGamma(count + shape) + logGamma(b + count) - logGamma(a + shape + b + count);
    const drawn = (1 - extraZeros) * exp(constant + ways - orders);
    mass += weight * (count === 0 ? extraZeros + drawn : drawn);
  }
  return mass;
}

/** log of Γ(count + shape) ÷ (Γ(shape) · count!) */
function logWays(count: number, shape: number): number {
  return logGamma(count + shape) - logGamma(shape) - logGamma(count + 1);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** log Γ(x) for x > 0, to ten digits: Stirling from 8 on, below by Γ(x) = Γ(x + 1) ÷ x. */
function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < 8; shifted += 1) product *= shifted;
  const inverse = 1 / (shifted * shifted);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / shifted;
  const ways = (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_TWO_PI + series;
  return product === 1 ? ways : ways - log(product);
}

const HALF_LOG_TWO_PI = 0.9189385332046727;
