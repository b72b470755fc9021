import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { DefaultView, SavedView } from './saved-view.entity.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { viewsPersonalData } from './views-personal-data.js';

export { saveView } from './use-cases/save-view.js';

export const viewsModule: ModuleDefinition = {
  entities: [SavedView, DefaultView],
  resolvers: [SavedViewResolver],
  register: (runtime) => holdsPersonalData(runtime, viewsPersonalData),
};
