/** Whether the window shows the example company, which every screen says. */
import { keys, useAsk } from "./backend/context";

export const useExample = (): boolean => useAsk(keys.waiting, (backend) => backend.start()).data?.example ?? false;
