/** More than this nobody answers. */
export const MOST_QUESTIONS = 60

export const MOST_OPTIONS = 60

/** Evidence may have to wait for a control, sensitive answers never do. */
export const LATEST_ERASURE_DAYS = 365
