/** `a` as `WORK.A`, `lib.a` as `LIB.A`. */
export function fullName(name: string): string {
  const upper = name.toUpperCase()
  return upper.includes('.') ? upper : `WORK.${upper}`
}
