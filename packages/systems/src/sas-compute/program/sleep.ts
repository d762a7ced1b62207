/** The function's default unit is a second (documented for UNIX), the CALL routine's a millisecond. */
export const functionUnit = 1
export const routineUnit = 0.001

/** SAS sleeps for at most 46 days. */
const longest = 46 * 86_400_000

/** Milliseconds of `sleep(amount, unit)`, the unit in seconds; 0 for what is no positive number. */
export function sleepMillis(amount: number, unit: number): number {
  const millis = Math.round(amount * unit * 1000)
  return millis > 0 ? Math.min(millis, longest) : 0
}
