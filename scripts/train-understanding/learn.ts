/** A linear model learnt from examples: softmax by stochastic gradient, each weight with a step of its own (AdaGrad), held small. */

export type Example = {
  /** The features that are there, and how much each counts. */
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
};
export type Model = { readonly weights: Float64Array; readonly biases: Float64Array; readonly classes: number };
export type Course = {
  readonly features: number;
  readonly classes: number;
  readonly rounds: number;
  readonly rate: number;
  readonly shrink: number;
};

export function learn(examples: readonly Example[], { features, classes, rounds, rate, shrink }: Course): Model {
  const model: Model = { weights: new Float64Array(features * classes), biases: new Float64Array(classes), classes };
  const steps = new Float64Array(features * classes).fill(1e-3);
  const order = examples.map((_, index) => index);
  const next = steadyNumbers();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const index of order) correct(model, steps, examples[index] as Example, rate, shrink);
  }
  return model;
}

function correct({ weights, biases, classes }: Model, steps: Float64Array, example: Example, rate: number, shrink: number): void {
  const odds = oddsOf({ weights, biases, classes }, example);
  for (let name = 0; name < classes; name += 1) {
    const error = (name === example.label ? 1 : 0) - (odds[name] as number);
    if (Math.abs(error) < 1e-3) continue;
    biases[name] = (biases[name] as number) + 0.02 * error;
    for (let at = 0; at < example.ids.length; at += 1) {
      const place = (example.ids[at] as number) * classes + name;
      const slope = error * (example.values[at] as number) - shrink * (weights[place] as number);
      steps[place] = (steps[place] as number) + slope * slope;
      weights[place] = (weights[place] as number) + (rate * slope) / Math.sqrt(steps[place] as number);
    }
  }
}

export function oddsOf({ weights, biases, classes }: Model, { ids, values }: Pick<Example, 'ids' | 'values'>): Float64Array {
  const sums = Float64Array.from(biases);
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] as number) * classes;
    for (let name = 0; name < classes; name += 1)
      sums[name] = (sums[name] as number) + (weights[from + name] as number) * (values[at] as number);
  }
  const most = sums.reduce((left, right) => Math.max(left, right), Number.NEGATIVE_INFINITY);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((left, right) => left + right, 0);
  return shares.map((share) => share / total);
}

/** The same row of numbers between 0 and 1 every time. */
export function steadyNumbers(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

export function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
