/**
 * Exponential and logarithm from additions, multiplications and divisions alone, which IEEE 754 fixes to the
 * last bit: `Math.exp` and `Math.log` may differ between engines, and a seed must mean the same draws everywhere.
 * The methods and coefficients are those of FreeBSD's msun, e_exp.c and e_log.c (Sun Microsystems, 1993).
 */

const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);
/** Which of the two words holds the exponent. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** The natural logarithm of a normal number above zero, to within an ulp. */
export function log(x: number): number {
  value[0] = x;
  let high = words[HIGH] as number;
  let exponent = (high >>> 20) - 1023;
  high &= 0xfffff;
  // The fraction goes into [sqrt(1/2), sqrt(2)).
  const upper = (high + 0x95f64) & 0x100000;
  words[HIGH] = high | (upper ^ 0x3ff00000);
  exponent += upper >>> 20;
  const f = (value[0] as number) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + odd + even) + exponent * LN2_LOW) - f);
}

/** e to the power of x, to within an ulp, for |x| up to 700. */
export function exp(x: number): number {
  const power = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  value[0] = 1;
  words[HIGH] = (1023 + power) << 20;
  return y * (value[0] as number);
}
