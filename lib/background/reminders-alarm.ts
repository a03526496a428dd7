/** The alarm that has the background look at what is due. Several times a day, because a machine may sleep through one. */
export const remindersAlarm = {
  name: 'reminders',
  timing: { delayInMinutes: 1, periodInMinutes: 180 },
} as const
