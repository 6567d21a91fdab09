/** Whether an event is jointly organised across borders, by the countries of its organisers, or why not. */
export function acrossBorders(countries: string[]): 'across' | 'alone' | 'one_country' {
  if (countries.length < 2) return 'alone'
  return new Set(countries).size > 1 ? 'across' : 'one_country'
}
