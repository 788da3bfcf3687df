declare module 'virtual:activities' {
  import type { ActivityDefinition } from '../../../api/domain/activity.js';

  export const activities: readonly ActivityDefinition[];
}
