import { storage } from 'wxt/utils/storage'

const item = storage.defineItem<string>('local:marks')

/**
 * Tells the content scripts of all tabs that the buyer saved or decided something, so that they ask for it anew. They
 * hear of every change of this storage, which wakes nobody else and needs no list of tabs.
 *
 * @param id another one each time
 */
export const announceMarks = (id: string): Promise<void> => item.setValue(id)
