/** `base` to the power of `exponent`, modulo `modulus`. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) {
      result = (result * square) % modulus;
    }
    square = (square * square) % modulus;
  }
  return result;
}

/** The number that gives 1 when multiplied with `value` modulo `modulus`; null when there is none. */
export function inverse(value: bigint, modulus: bigint): bigint | null {
  let [low, high] = [value % modulus, modulus];
  let [factor, before] = [1n, 0n];
  while (low > 0n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [factor, before] = [before - quotient * factor, factor];
  }
  return high === 1n ? ((before % modulus) + modulus) % modulus : null;
}
