const forms = ['application/xml', 'application/json'] as const

/** The form that an Accept names first; XML when it names neither, or nothing (page: the default value). */
export function chooseForm(accept: string | undefined): (typeof forms)[number] {
  const named = (accept ?? '').split(',').map((range) => range.split(';')[0]?.trim().toLowerCase())
  return forms.find((form) => form === named.find((each) => forms.some((one) => one === each))) ?? forms[0]
}
