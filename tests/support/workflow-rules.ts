/** What a workflow of this project must be, beyond being valid: actions fixed to a commit, as few rights as can be, no text of others in a script. */
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, { permissions?: unknown; 'timeout-minutes'?: unknown; steps?: Step[] }>;
}

/** What in a workflow is against the rules, one sentence each. */
export function workflowFaults(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);
  return [
    ...(JSON.stringify(workflow.on).includes('pull_request_target')
      ? ['pull_request_target gives forks the rights of the project']
      : []),
    ...(JSON.stringify(workflow.permissions) === '{}'
      ? []
      : ['rights are not taken away at the top']),
    ...(workflow.concurrency ? [] : ['runs may overlap']),
    ...jobs.flatMap(([name, job]) => [
      ...(job.permissions ? [] : [`${name} does not say its rights`]),
      ...(job['timeout-minutes'] ? [] : [`${name} may run for hours`]),
    ]),
    ...steps.flatMap(stepFaults),
    ...loosePins(text),
  ];
}

function stepFaults({ uses, run, with: options }: Step): string[] {
  return [
    ...(uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false
      ? ['a checkout leaves its credentials behind']
      : []),
    ...(run?.includes('${{') ? ['an expression stands in a script'] : []),
    ...(/npm (?:ci|i|install)\b(?!.*--ignore-scripts)/.test(run ?? '')
      ? ['packages may run scripts while they are installed']
      : []),
  ];
}

/** Every action by its whole commit, with the version for people. */
function loosePins(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  return lines
    .filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `not fixed to a commit: ${line.trim()}`);
}
