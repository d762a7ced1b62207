/** A number in at most `width` characters, as BESTw. does. */
export function bestText(value: number | null, width = 12): string {
  if (value === null || !Number.isFinite(value)) return '.'
  if (value === 0) return '0'
  for (let digits = 15; digits > 0; digits--) {
    const plain = plainText(Number(value.toPrecision(digits)))
    if (plain.length <= width) return plain
    const small = Math.abs(value) < 1
    const exponential = exponentText(value.toExponential(digits - 1))
    if (exponential.length <= width && (small || Math.abs(value) >= 10 ** width || plain.includes('E')))
      return exponential
  }
  return '*'.repeat(width)
}

function plainText(value: number): string {
  const text = String(value)
  return text.includes('e') ? exponentText(text) : text
}

/** `1.50e+10` as `1.5E10`. */
function exponentText(text: string): string {
  const [mantissa = '', exponent = ''] = text.split('e')
  const short = mantissa.includes('.') ? mantissa.replace(/0+$/, '').replace(/\.$/, '') : mantissa
  return `${short}E${exponent.replace('+', '')}`
}

/** A number with that many decimals; halves go away from zero, whatever binary makes of them. */
export function fixedText(value: number, decimals: number): string {
  const places = Math.min(decimals, 20)
  const scale = 10 ** places
  const scaled = Math.abs(value) * scale
  if (!Number.isSafeInteger(Math.round(scaled))) return plainText(value)
  const rounded = Math.floor(scaled + 0.5 + scaled * 1e-15) / scale
  return (value < 0 && rounded > 0 ? '-' : '') + rounded.toFixed(places)
}
