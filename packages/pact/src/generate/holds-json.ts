import { essenceOf } from '@standin/engine'

/** Whether a body is the JSON that its media type says. */
export function holdsJson(contentType: string, text: string): boolean {
  if (!essenceOf(contentType).endsWith('json')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
