import type { Synonyms } from './synonyms.ts'

export const english: Synonyms = {
  company_id: 'company id|supplier id|alibaba id',
  supplier_url:
    'supplier url|url|link|website|store|store url|shop|shop url|company url|supplier link|profile|homepage|site',
  supplier_name:
    'supplier|supplier name|name|company|company name|vendor|vendor name|manufacturer|factory|seller',
  list: 'list|project|shortlist',
  status: 'status|stage|state',
  priority: 'priority|prio',
  tags: 'tags|labels|tag',
  my_rating: 'my rating|own rating|my score',
  decision: 'decision|verdict',
  decision_reason: 'decision reason|reason',
  next_action: 'next action|next step|to do',
  next_action_date: 'next action date|due|due date|follow up|follow-up date',
  notes: 'notes|note|comment|comments|remarks|remark',
  country: 'country|country region|location|origin',
  business_type: 'business type|type|company type',
  years_on_alibaba: 'years on alibaba|years|alibaba years|gold years|years in business|join years',
  gold: 'gold|gold supplier',
  verified_level: 'verified level|verified|verification|verified supplier',
  verified_by: 'verified by|assessor|audited by',
  trade_assurance: 'trade assurance',
  rating: 'rating|store rating|stars|score',
  review_count: 'review count|reviews|number of reviews|ratings',
  on_time_pct:
    'on-time %|on time percentage|on-time delivery %|on-time delivery|on-time delivery rate|on-time rate',
  response_hours_max: 'response hours max|response time|avg response h|response hours|average response time',
  response_rate_pct: 'response rate pct|response rate|response %',
  reorder_pct: 'reorder pct|reorder rate|repeat rate',
  year_established: 'year established|founded|year founded|established',
  certificates: 'certificates|certificate|certifications|certification',
}
