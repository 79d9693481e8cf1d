/** Where the series needs more terms than the fraction. */
const SERIES_END = 3

/**
 * How likely a standard normal variable is above `z`. Right to about 13 digits: by the series of the error function
 * (Abramowitz and Stegun 26.2.11) near 0 and the continued fraction of its complement (26.2.14) in the tails.
 */
export function normalUpperTail(z: number): number {
  const magnitude = Math.abs(z)
  const tail = magnitude < SERIES_END ? 0.5 - centre(magnitude) : farTail(magnitude)
  return z < 0 ? 1 - tail : tail
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** Between 0 and `z`: φ(z) · (z + z³/3 + z⁵/(3·5) + …). */
function centre(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return density(z) * sum
}

/** φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))), from the inside out. */
function farTail(z: number): number {
  let fraction = z
  for (let step = 100; step > 0; step--) fraction = z + step / fraction
  return density(z) / fraction
}
