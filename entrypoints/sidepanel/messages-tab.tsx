import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { MessageDraft } from '@/components/messages/message-fields.tsx'
import { MessageResult } from '@/components/messages/message-result.tsx'
import { MessageView } from '@/components/messages/message-view.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { onMessageHanded, takeMessage } from '@/lib/settings/handed-message.ts'
import { checkMessage } from '@/lib/sourcing/messages/check-message.ts'
import { copyText } from '../shared/copy-text.ts'
import { useServices } from '../shared/services.ts'
import { useDatabaseState } from '../shared/use-database-state.ts'
import { useKeptSuppliers, type KeptSupplier } from './use-kept-suppliers.ts'
import type { ViewProps } from './views.ts'

const nothing: MessageDraft = { text: '', name: '', host: '', topics: [], questions: '' }

/** Most characters of a note. */
const longestNote = 20_000

/** A typed web or mail address as its host. */
function hostOf(typed: string): string {
  const address = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
  const [place = ''] = address.split('/', 1)
  return place.slice(place.lastIndexOf('@') + 1)
}

function checkDraft(
  { text, name, host, topics, questions }: MessageDraft,
  supplier: KeptSupplier | undefined,
) {
  return checkMessage(text, {
    names: [supplier?.stated ?? '', name.trim()].filter((one) => one !== ''),
    hosts: [...(supplier?.hosts ?? []), hostOf(host)].filter((one) => one !== ''),
    asked: { topics, text: questions },
  })
}

/** The check of a supplier's message. Nothing of it is stored unless the buyer keeps it as a note. */
export function MessagesTab({ route: { record }, go }: ViewProps) {
  const { t } = useTexts()
  const { database, notes, newId, toasts } = useServices()
  const [draft, setDraft] = useState(nothing)
  const suppliers = useKeptSuppliers(record)
  const supplier = suppliers?.find(({ id }) => id === record)
  const checked = useDeferredValue(draft)
  const check = useMemo(() => checkDraft(checked, supplier), [checked, supplier])
  const canWrite = useDatabaseState(database) === 'open'

  useEffect(
    () =>
      onMessageHanded(() => {
        void takeMessage().then((text) => text !== undefined && setDraft({ ...nothing, text }))
      }),
    [],
  )

  const say = (text: string, undo?: () => void) => toasts.getState().show({ id: newId(), text, undo })
  const keep = (supplierId: string) => {
    const id = newId()
    notes.add(id, supplierId, draft.text.slice(0, longestNote)).then(
      () => say(t('messages.kept'), () => void notes.remove(id)),
      () => say(t('common.failed')),
    )
  }
  const clear = () => {
    setDraft(nothing)
    say(t('messages.cleared'), () => setDraft(draft))
  }
  if (suppliers === undefined) return <SupplierSkeleton />
  return (
    <MessageView
      draft={draft}
      onDraft={setDraft}
      onClear={clear}
      suppliers={suppliers}
      supplier={supplier?.id}
      onSupplier={(id) => go({ view: 'messages', record: id })}
      onKeep={supplier !== undefined && canWrite ? () => keep(supplier.id) : undefined}
    >
      {checked.text === draft.text ? (
        <MessageResult check={check} message={checked.text} onCopy={copyText} />
      ) : (
        <output className="mt-5 block text-sm text-faint">{t('messages.checking')}</output>
      )}
    </MessageView>
  )
}
