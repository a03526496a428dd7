import { useMemo } from 'react'
import { createFlagStateRepository } from '@/lib/db/flag-state-repository.ts'
import { createPinRepository } from '@/lib/db/pin-repository.ts'
import { createPrivacyRepository } from '@/lib/db/privacy-repository.ts'
import { createQuoteRepository } from '@/lib/db/quote-repository.ts'
import { createTwinRepository } from '@/lib/db/twin-repository.ts'
import { createVisitRepository } from '@/lib/db/visit-repository.ts'
import { useServices } from '../shared/services.ts'

/** The services of the page, with what only a supplier's own view needs. */
export function useSupplierServices() {
  const services = useServices()
  return useMemo(() => {
    const { database } = services
    return {
      ...services,
      flagStates: createFlagStateRepository(database, services),
      pins: createPinRepository(database, services),
      privacy: createPrivacyRepository(database),
      quotes: createQuoteRepository(database, services),
      twins: createTwinRepository(database, services),
      visits: createVisitRepository(database, services),
    }
  }, [services])
}

export type SupplierServices = ReturnType<typeof useSupplierServices>
