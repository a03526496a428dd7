import { startPage } from '../shared/start-page.tsx'
import { Welcome } from './welcome.tsx'
import '../shared/style.css'

void startPage(<Welcome />)
