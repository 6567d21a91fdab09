/**
 * Whether an event is jointly organised across borders, by the countries of its organisers, or why not.
 * @param invited the countries of those who were asked and have not said yes
 */
export function acrossBorders(
  countries: string[],
  invited: string[] = []
): 'across' | 'waiting' | 'alone' | 'one_country' {
  if (new Set(countries).size > 1) return 'across'
  if (new Set([...countries, ...invited]).size > 1) return 'waiting'
  return countries.length < 2 ? 'alone' : 'one_country'
}
