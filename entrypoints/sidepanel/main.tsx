import { createPanelStore } from '@/lib/stores/panel-store.ts'
import { parseRoute } from '@/lib/stores/route.ts'
import { startPage } from '../shared/start-page.tsx'
import { Panel } from './panel.tsx'
import '../shared/style.css'

void startPage(<Panel store={createPanelStore(parseRoute(location.hash))} />)
