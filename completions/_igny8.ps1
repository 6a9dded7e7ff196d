
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'igny8' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'igny8'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'igny8' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('quickstart', 'quickstart', [CompletionResultType]::ParameterValue, 'See the whole pipeline on real keywords, without any key')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a workspace for a site: its settings, its database')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show where the work stands and what is next')
            [CompletionResult]::new('keywords', 'keywords', [CompletionResultType]::ParameterValue, 'Import, list, add, edit, remove and export keywords')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Group keywords that one topic can answer')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'List, show, rename, merge, split and archive clusters')
            [CompletionResult]::new('ideas', 'ideas', [CompletionResultType]::ParameterValue, 'Find ideas for pages, and decide about them')
            [CompletionResult]::new('tasks', 'tasks', [CompletionResultType]::ParameterValue, 'Make tasks of approved ideas, or by hand, and look at them')
            [CompletionResult]::new('write', 'write', [CompletionResultType]::ParameterValue, 'Write the queued tasks: articles with a model, briefs without one')
            [CompletionResult]::new('content', 'content', [CompletionResultType]::ParameterValue, 'List, show, edit, compare, approve and export what was written')
            [CompletionResult]::new('images', 'images', [CompletionResultType]::ParameterValue, 'Make images for content, and list them')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish content into a folder or to WordPress')
            [CompletionResult]::new('wp', 'wp', [CompletionResultType]::ParameterValue, 'Connect WordPress, look at it, and keep both sides in step')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what a run wrote to a site')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run the whole pipeline, or a part of it')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'Show what is stuck or under way, why, and what to type next')
            [CompletionResult]::new('batches', 'batches', [CompletionResultType]::ParameterValue, 'List, collect and stop what was handed to a provider with `--batch`')
            [CompletionResult]::new('credits', 'credits', [CompletionResultType]::ParameterValue, 'Show and limit what is spent; audit and reconcile it')
            [CompletionResult]::new('sites', 'sites', [CompletionResultType]::ParameterValue, 'List, add and remove known sites')
            [CompletionResult]::new('sectors', 'sectors', [CompletionResultType]::ParameterValue, 'List, add, rename and archive the sectors of the site')
            [CompletionResult]::new('authors', 'authors', [CompletionResultType]::ParameterValue, 'List, show, add, edit and remove author profiles')
            [CompletionResult]::new('strategies', 'strategies', [CompletionResultType]::ParameterValue, 'List, show, add, edit, remove and use strategies: rules for ideas and texts')
            [CompletionResult]::new('structures', 'structures', [CompletionResultType]::ParameterValue, 'List, show, set and remove the structures that texts follow')
            [CompletionResult]::new('prompts', 'prompts', [CompletionResultType]::ParameterValue, 'List, show, edit, reset and render the prompts')
            [CompletionResult]::new('cache', 'cache', [CompletionResultType]::ParameterValue, 'List and forget stored answers')
            [CompletionResult]::new('models', 'models', [CompletionResultType]::ParameterValue, 'List, show, import and test models with their prices')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'List, get, set, unset and edit settings')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, list, remove and test keys and passwords')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong, and say how to repair it')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show what a run did: its model calls, what it published')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write shell completions and manual pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;quickstart' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Make pages of so many clusters, the largest first')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;init' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The site''s name, as readers see it [default: the folder''s name]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The site''s address')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language articles are written in, such as `en` or `de`')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country of the readers, such as `US`')
            [CompletionResult]::new('--industry', '--industry', [CompletionResultType]::ParameterName, 'The industry, told to the model')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'A part of the site''s field; repeat it for up to five [default: General]')
            [CompletionResult]::new('--wordpress-url', '--wordpress-url', [CompletionResultType]::ParameterName, 'The address of the WordPress site')
            [CompletionResult]::new('--wordpress-username', '--wordpress-username', [CompletionResultType]::ParameterName, 'The WordPress user that publishes')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'The site''s name in files and for `--site` [default: made of its name]')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--register', '--register', [CompletionResultType]::ParameterName, 'Put the site on the list of `igny8 sites` (the default)')
            [CompletionResult]::new('--no-register', '--no-register', [CompletionResultType]::ParameterName, 'Leave the site off the list of `igny8 sites`')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;status' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip')
            [CompletionResult]::new('imports', 'imports', [CompletionResultType]::ParameterValue, 'List the imports that were made, or take one back')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keywords')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one keyword, and what each source said of it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add keywords by hand')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of keywords')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove keywords')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move keywords into another cluster, and pin them there')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin keywords where they are, so that clustering never moves them')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Let pinned keywords move again')
            [CompletionResult]::new('serp', 'serp', [CompletionResultType]::ParameterValue, 'Import the search results that the engine `serp` groups by')
            [CompletionResult]::new('intent', 'intent', [CompletionResultType]::ParameterValue, 'Read the intent off the wording, where neither a file nor a person has said it')
            [CompletionResult]::new('opportunities', 'opportunities', [CompletionResultType]::ParameterValue, 'Rank what is much searched, easy, and not written about yet')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count and plot what there is')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write keywords to a file or to standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Say which column holds a field, such as keyword, search_volume, difficulty, intent, cpc, market')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The tool that the files are from, such as gkp, gsc, ahrefs, semrush; otherwise it is detected')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'The encoding, such as utf-8, utf-16le, windows-1252; otherwise it is detected')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'What separates cells: a character, or comma, semicolon, tab, pipe; otherwise it is detected')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'Read this sheet of a workbook; otherwise every sheet with keywords')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Put new keywords into this sector')
            [CompletionResult]::new('--market', '--market', [CompletionResultType]::ParameterName, 'The market of rows that name none, such as `us`')
            [CompletionResult]::new('--volume-range', '--volume-range', [CompletionResultType]::ParameterName, 'Which point of a range of searches, such as `1K – 10K`, counts as the volume')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write the rows that are skipped, with the reasons, to this file')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'Take the first line for a keyword')
            [CompletionResult]::new('--use-groups', '--use-groups', [CompletionResultType]::ParameterName, 'Keep the groups that the files give for the next clustering')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace that file whatever it holds; otherwise only one with skipped rows is replaced')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Store nothing unless every row of every file is good')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;imports' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the imports, the newest first')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what an import brought')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;imports;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;imports;undo' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;imports;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the imports, the newest first')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what an import brought')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;imports;help;list' {
            break
        }
        'igny8;keywords;imports;help;undo' {
            break
        }
        'igny8;keywords;imports;help;help' {
            break
        }
        'igny8;keywords;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these: active, inactive or used')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'Only this intent: informational, commercial, transactional or navigational')
            [CompletionResult]::new('--min-volume', '--min-volume', [CompletionResultType]::ParameterName, 'At least this many searches per month')
            [CompletionResult]::new('--max-volume', '--max-volume', [CompletionResultType]::ParameterName, 'At most this many searches per month')
            [CompletionResult]::new('--min-difficulty', '--min-difficulty', [CompletionResultType]::ParameterName, 'At least this difficulty')
            [CompletionResult]::new('--max-difficulty', '--max-difficulty', [CompletionResultType]::ParameterName, 'At most this difficulty')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Only those that contain this text')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by this')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'How many keywords a page has')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--unassigned', '--unassigned', [CompletionResultType]::ParameterName, 'Only those in no cluster')
            [CompletionResult]::new('--descending', '--descending', [CompletionResultType]::ParameterName, 'Largest or last first')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;add' {
            [CompletionResult]::new('--volume', '--volume', [CompletionResultType]::ParameterName, 'Searches per month')
            [CompletionResult]::new('--difficulty', '--difficulty', [CompletionResultType]::ParameterName, 'Difficulty, 0 to 100')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'informational, commercial, transactional or navigational')
            [CompletionResult]::new('--market', '--market', [CompletionResultType]::ParameterName, 'The market, such as `us`')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Put them into this sector')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;edit' {
            [CompletionResult]::new('--keyword', '--keyword', [CompletionResultType]::ParameterName, 'Another text, for one keyword')
            [CompletionResult]::new('--volume', '--volume', [CompletionResultType]::ParameterName, 'Searches per month, or `unknown`')
            [CompletionResult]::new('--difficulty', '--difficulty', [CompletionResultType]::ParameterName, 'Difficulty from 0 to 100, or `unknown`')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'What the searcher wants, or `unknown`')
            [CompletionResult]::new('--market', '--market', [CompletionResultType]::ParameterName, 'The market; an empty one is unset')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Move them into this sector, out of their clusters')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Set them aside, or take them back')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Remove those as well that a task uses')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;move' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The cluster they go into, by number or name')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'The page group in that cluster, by number or name; the one that suits when none is named')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Take them out of their clusters instead, and keep them out')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;pin' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;unpin' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;serp' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import search results: CSV, TSV or JSON lines with keyword, position and url')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;serp;import' {
            [CompletionResult]::new('--market', '--market', [CompletionResultType]::ParameterName, 'The market of rows that name none, such as `us`')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;serp;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import search results: CSV, TSV or JSON lines with keyword, position and url')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;serp;help;import' {
            break
        }
        'igny8;keywords;serp;help;help' {
            break
        }
        'igny8;keywords;intent' {
            [CompletionResult]::new('--brand', '--brand', [CompletionResultType]::ParameterName, 'Count this name as a brand, beside the site''s own and the setting `site.brands`')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'Read the keywords by the rules of this language instead of the site''s')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;opportunities' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many; in text 50 unless this is given, in JSON all')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'Only this intent: informational, commercial, transactional or navigational')
            [CompletionResult]::new('--min-volume', '--min-volume', [CompletionResultType]::ParameterName, 'At least this many searches per month; those of unknown volume are left out')
            [CompletionResult]::new('--max-difficulty', '--max-difficulty', [CompletionResultType]::ParameterName, 'At most this difficulty; those of unknown difficulty are left out')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Only those that contain this text')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'List those too that a task, an article or a ranking page covers')
            [CompletionResult]::new('--questions', '--questions', [CompletionResultType]::ParameterName, 'Only those that ask a question')
            [CompletionResult]::new('--without-brands', '--without-brands', [CompletionResultType]::ParameterName, 'Leave out those that name a brand')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;stats' {
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Plot with plain characters, as is done where the terminal''s are not UTF-8')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;export' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these: active, inactive or used')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'Only this intent: informational, commercial, transactional or navigational')
            [CompletionResult]::new('--min-volume', '--min-volume', [CompletionResultType]::ParameterName, 'At least this many searches per month')
            [CompletionResult]::new('--max-volume', '--max-volume', [CompletionResultType]::ParameterName, 'At most this many searches per month')
            [CompletionResult]::new('--min-difficulty', '--min-difficulty', [CompletionResultType]::ParameterName, 'At least this difficulty')
            [CompletionResult]::new('--max-difficulty', '--max-difficulty', [CompletionResultType]::ParameterName, 'At most this difficulty')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--contains', '--contains', [CompletionResultType]::ParameterName, 'Only those that contain this text')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by this')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write them')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Write to this new file instead of standard output')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--unassigned', '--unassigned', [CompletionResultType]::ParameterName, 'Only those in no cluster')
            [CompletionResult]::new('--descending', '--descending', [CompletionResultType]::ParameterName, 'Largest or last first')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the file when it exists')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells of CSV that a spreadsheet would run as formulas as they are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;keywords;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip')
            [CompletionResult]::new('imports', 'imports', [CompletionResultType]::ParameterValue, 'List the imports that were made, or take one back')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keywords')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one keyword, and what each source said of it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add keywords by hand')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of keywords')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove keywords')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move keywords into another cluster, and pin them there')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin keywords where they are, so that clustering never moves them')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Let pinned keywords move again')
            [CompletionResult]::new('serp', 'serp', [CompletionResultType]::ParameterValue, 'Import the search results that the engine `serp` groups by')
            [CompletionResult]::new('intent', 'intent', [CompletionResultType]::ParameterValue, 'Read the intent off the wording, where neither a file nor a person has said it')
            [CompletionResult]::new('opportunities', 'opportunities', [CompletionResultType]::ParameterValue, 'Rank what is much searched, easy, and not written about yet')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count and plot what there is')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write keywords to a file or to standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;keywords;help;import' {
            break
        }
        'igny8;keywords;help;imports' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the imports, the newest first')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what an import brought')
            break
        }
        'igny8;keywords;help;imports;list' {
            break
        }
        'igny8;keywords;help;imports;undo' {
            break
        }
        'igny8;keywords;help;list' {
            break
        }
        'igny8;keywords;help;show' {
            break
        }
        'igny8;keywords;help;add' {
            break
        }
        'igny8;keywords;help;edit' {
            break
        }
        'igny8;keywords;help;remove' {
            break
        }
        'igny8;keywords;help;move' {
            break
        }
        'igny8;keywords;help;pin' {
            break
        }
        'igny8;keywords;help;unpin' {
            break
        }
        'igny8;keywords;help;serp' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import search results: CSV, TSV or JSON lines with keyword, position and url')
            break
        }
        'igny8;keywords;help;serp;import' {
            break
        }
        'igny8;keywords;help;intent' {
            break
        }
        'igny8;keywords;help;opportunities' {
            break
        }
        'igny8;keywords;help;stats' {
            break
        }
        'igny8;keywords;help;export' {
            break
        }
        'igny8;keywords;help;help' {
            break
        }
        'igny8;cluster' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Group at most so many keywords')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Group the keywords of this sector only, by number or name')
            [CompletionResult]::new('--engine', '--engine', [CompletionResultType]::ParameterName, 'How to group: semantic, lexical, embeddings, serp, groups or ai; semantic unless the setting `cluster.engine` says otherwise')
            [CompletionResult]::new('--granularity', '--granularity', [CompletionResultType]::ParameterName, 'How fine to cut: auto, broad, topic, page or a number from 0 (coarse) to 1 (fine)')
            [CompletionResult]::new('--serp', '--serp', [CompletionResultType]::ParameterName, 'Import search results from this file first, as `keyword,position,url[,market,date]`')
            [CompletionResult]::new('--min-shared', '--min-shared', [CompletionResultType]::ParameterName, 'Keywords must share so many of the first ten results')
            [CompletionResult]::new('--overlap', '--overlap', [CompletionResultType]::ParameterName, 'Keywords must share so many percent of the first ten results; 40 unless said otherwise')
            [CompletionResult]::new('--serp-mode', '--serp-mode', [CompletionResultType]::ParameterName, 'With whom: the most searched keyword of a group (centroid), or each of it (agglomerative)')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Say why this keyword, by number or text, is where it is; nothing is changed')
            [CompletionResult]::new('--dimensions', '--dimensions', [CompletionResultType]::ParameterName, 'With the engine embeddings: how many numbers a vector is to have')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--recluster', '--recluster', [CompletionResultType]::ParameterName, 'Take apart the clusters that igny8 made and nothing was made of, and group anew')
            [CompletionResult]::new('--no-ai', '--no-ai', [CompletionResultType]::ParameterName, 'Ask no model for names, whatever provider is set')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the clusters, largest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster with its keywords')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a cluster another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move all that other clusters have into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a cluster into a new one')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a cluster: it is kept, and left alone')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Rename, merge, split and move page groups: the keywords that one page can answer')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Find page groups whose pages would compete, and those that several pages aim at')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Draw the topics and page groups, sized by searches')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;clusters;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status: active or archived')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page only, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show so many rows per page')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;rename' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is about')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;merge' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;split' {
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'The keywords that leave it, by number; `-` reads the numbers from standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the new cluster is called')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;archive' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--restore', '--restore', [CompletionResultType]::ParameterName, 'Take it back into use instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;groups' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a page group another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move the keywords of other page groups into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a page group into a new one of the same cluster')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move a page group with its keywords into another cluster')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;clusters;groups;rename' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;groups;merge' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;groups;split' {
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'The keywords that leave it, by number; `-` reads the numbers from standard input')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the new page group is called')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;groups;move' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The cluster, by number or name')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;groups;help' {
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a page group another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move the keywords of other page groups into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a page group into a new one of the same cluster')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move a page group with its keywords into another cluster')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;clusters;groups;help;rename' {
            break
        }
        'igny8;clusters;groups;help;merge' {
            break
        }
        'igny8;clusters;groups;help;split' {
            break
        }
        'igny8;clusters;groups;help;move' {
            break
        }
        'igny8;clusters;groups;help;help' {
            break
        }
        'igny8;clusters;conflicts' {
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;map' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it: html is a page to look at in a browser')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Write to this new file instead of standard output')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'Name so many keywords of each page group, the most searched first')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace the file when it exists')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;clusters;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the clusters, largest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster with its keywords')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a cluster another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move all that other clusters have into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a cluster into a new one')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a cluster: it is kept, and left alone')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Rename, merge, split and move page groups: the keywords that one page can answer')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Find page groups whose pages would compete, and those that several pages aim at')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Draw the topics and page groups, sized by searches')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;clusters;help;list' {
            break
        }
        'igny8;clusters;help;show' {
            break
        }
        'igny8;clusters;help;rename' {
            break
        }
        'igny8;clusters;help;merge' {
            break
        }
        'igny8;clusters;help;split' {
            break
        }
        'igny8;clusters;help;archive' {
            break
        }
        'igny8;clusters;help;groups' {
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a page group another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move the keywords of other page groups into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a page group into a new one of the same cluster')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move a page group with its keywords into another cluster')
            break
        }
        'igny8;clusters;help;groups;rename' {
            break
        }
        'igny8;clusters;help;groups;merge' {
            break
        }
        'igny8;clusters;help;groups;split' {
            break
        }
        'igny8;clusters;help;groups;move' {
            break
        }
        'igny8;clusters;help;conflicts' {
            break
        }
        'igny8;clusters;help;map' {
            break
        }
        'igny8;clusters;help;help' {
            break
        }
        'igny8;ideas' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Find ideas for at most so many clusters')
            [CompletionResult]::new('--per-cluster', '--per-cluster', [CompletionResultType]::ParameterName, 'Find so many ideas for each cluster')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--approve', '--approve', [CompletionResultType]::ParameterName, 'Approve them at once')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Ask the provider for them as a batch: half the price, within a day; `igny8 batches poll` fetches them')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ideas')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an idea')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve ideas, so that they can become tasks')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Turn ideas down; they are remembered and not proposed again')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit an idea')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an idea of your own')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;ideas;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status: draft, approved, in_progress, completed or rejected')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page only, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show so many rows per page')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;approve' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Approve every draft')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;reject' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'The working title')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the page should do for its reader')
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'The keywords to target, separated by commas, the most important one first')
            [CompletionResult]::new('--structure', '--structure', [CompletionResultType]::ParameterName, 'The template, such as `guide`, `how-to` or `comparison`')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the page should do for its reader')
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'The keywords to target, separated by commas, the most important one first')
            [CompletionResult]::new('--structure', '--structure', [CompletionResultType]::ParameterName, 'The template, such as `guide`, `how-to` or `comparison`')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster it answers, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'The sector, by number or name; otherwise that of the cluster, or the only one')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--approve', '--approve', [CompletionResultType]::ParameterName, 'Approve it at once')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Add it even if there is such a page')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;ideas;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ideas')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an idea')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve ideas, so that they can become tasks')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Turn ideas down; they are remembered and not proposed again')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit an idea')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an idea of your own')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;ideas;help;list' {
            break
        }
        'igny8;ideas;help;show' {
            break
        }
        'igny8;ideas;help;approve' {
            break
        }
        'igny8;ideas;help;reject' {
            break
        }
        'igny8;ideas;help;edit' {
            break
        }
        'igny8;ideas;help;add' {
            break
        }
        'igny8;ideas;help;help' {
            break
        }
        'igny8;tasks' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make tasks of approved ideas, or one by hand')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;tasks;create' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Make a task by hand with this title')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What the writer should know')
            [CompletionResult]::new('--keywords', '--keywords', [CompletionResultType]::ParameterName, 'The keywords to target, the primary one first')
            [CompletionResult]::new('--structure', '--structure', [CompletionResultType]::ParameterName, 'The template, such as guide, how-to, listicle or comparison')
            [CompletionResult]::new('--content-type', '--content-type', [CompletionResultType]::ParameterName, 'The post type, such as post or page')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'The sector, by number or name')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'The cluster, by number or name')
            [CompletionResult]::new('--author', '--author', [CompletionResultType]::ParameterName, 'The author profile, by number or name')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all-approved', '--all-approved', [CompletionResultType]::ParameterName, 'Take every approved idea')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;tasks;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status: queued or completed')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page only, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show so many rows per page')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;tasks;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;tasks;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make tasks of approved ideas, or one by hand')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;tasks;help;create' {
            break
        }
        'igny8;tasks;help;list' {
            break
        }
        'igny8;tasks;help;show' {
            break
        }
        'igny8;tasks;help;help' {
            break
        }
        'igny8;write' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Write at most so many')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Aim at so many words, instead of the setting `writing.words`')
            [CompletionResult]::new('--author', '--author', [CompletionResultType]::ParameterName, 'Write as this author profile where a task names none')
            [CompletionResult]::new('--form', '--form', [CompletionResultType]::ParameterName, 'Write an article in one call, or as an outline and a call for each section')
            [CompletionResult]::new('--strategy', '--strategy', [CompletionResultType]::ParameterName, 'Follow this strategy instead of the one in use')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--replace-briefs', '--replace-briefs', [CompletionResultType]::ParameterName, 'Write articles over briefs too; needs a model')
            [CompletionResult]::new('--rewrite', '--rewrite', [CompletionResultType]::ParameterName, 'Write named tasks again whose article waits for a review, over that article; needs a model')
            [CompletionResult]::new('--allow-similar', '--allow-similar', [CompletionResultType]::ParameterName, 'Write pages too that would compete with one that is there')
            [CompletionResult]::new('--watch', '--watch', [CompletionResultType]::ParameterName, 'Show the article while a model writes it; for one task. What had come of one that is cut is kept, and gone on with')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Hand them to the provider as a batch: half the price, within a day, one call for each text; `igny8 batches poll` fetches them')
            [CompletionResult]::new('--show-prompt', '--show-prompt', [CompletionResultType]::ParameterName, 'Show the prompts that would be sent, and send nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was written')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one text with its fields')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a text and its fields in your editor, or take them from a file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export texts as HTML, Markdown or JSON')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what changed between two versions of a text')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve texts, or take their approval back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;content;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only this status: draft or published')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind: article or brief')
            [CompletionResult]::new('--cluster', '--cluster', [CompletionResultType]::ParameterName, 'Only this cluster, by number or name')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'Only this sector, by number or name')
            [CompletionResult]::new('--review', '--review', [CompletionResultType]::ParameterName, 'Only this review state: clear, needs_review or stopped')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page only, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show so many rows per page')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--approved', '--approved', [CompletionResultType]::ParameterName, 'Only what is approved')
            [CompletionResult]::new('--unapproved', '--unapproved', [CompletionResultType]::ParameterName, 'Only what is not approved')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Show the HTML alone')
            [CompletionResult]::new('--markdown', '--markdown', [CompletionResultType]::ParameterName, 'Show the text as Markdown, without the fields')
            [CompletionResult]::new('--versions', '--versions', [CompletionResultType]::ParameterName, 'List its versions instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;edit' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take the text from this file instead of an editor; `-` is standard input')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Write into this folder, a file per text; `-` is standard output')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace files that are there')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;diff' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The older version; the one before the newer, unless given')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The newer version; the newest, unless given')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Compare the plain text instead of the HTML')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;approve' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every article; with `--revoke`, everything approved')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Take the approval back')
            [CompletionResult]::new('--flagged', '--flagged', [CompletionResultType]::ParameterName, 'Approve texts too that wait for a review')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;content;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was written')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one text with its fields')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a text and its fields in your editor, or take them from a file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export texts as HTML, Markdown or JSON')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what changed between two versions of a text')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve texts, or take their approval back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;content;help;list' {
            break
        }
        'igny8;content;help;show' {
            break
        }
        'igny8;content;help;edit' {
            break
        }
        'igny8;content;help;export' {
            break
        }
        'igny8;content;help;diff' {
            break
        }
        'igny8;content;help;approve' {
            break
        }
        'igny8;content;help;help' {
            break
        }
        'igny8;images' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many pieces of content')
            [CompletionResult]::new('--in-article', '--in-article', [CompletionResultType]::ParameterName, 'So many images besides the featured one, 0 to 6')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--replace', '--replace', [CompletionResultType]::ParameterName, 'Make images anew that exist already')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Ask for them as batches: half the price, within a day; first for the words that describe them, after `igny8 batches poll` by the same command for the images')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List images with their texts and files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;images;list' {
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Show this page only, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show so many rows per page')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;images;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List images with their texts and files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;images;help;list' {
            break
        }
        'igny8;images;help;help' {
            break
        }
        'igny8;publish' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('files', 'files', [CompletionResultType]::ParameterValue, 'Write content into a folder, as pages and as Markdown')
            [CompletionResult]::new('wp', 'wp', [CompletionResultType]::ParameterValue, 'Publish content to WordPress, as drafts unless told otherwise')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;publish;files' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder to write into [default: the setting `publish.directory`]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many pieces of content that are new or changed')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All content of active sectors, as when none is named')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite files that were changed by hand or that igny8 did not write')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;publish;wp' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many posts')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'The status they get: draft, pending, publish, future or private')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Go live then: `2030-01-31T09:00` as the site''s clock shows it, or `2030-01-31T09:00:00Z`')
            [CompletionResult]::new('--author', '--author', [CompletionResultType]::ParameterName, 'The author in WordPress, by login name or number')
            [CompletionResult]::new('--parent', '--parent', [CompletionResultType]::ParameterName, 'The page above it, by its number in WordPress')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Add a category, made when missing')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Add a tag, made when missing')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How bodies are written: blocks or classic')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All content of active sectors')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'What is approved and whose time has come, live unless `--status` says otherwise')
            [CompletionResult]::new('--allow-briefs', '--allow-briefs', [CompletionResultType]::ParameterName, 'Let briefs go live too')
            [CompletionResult]::new('--allow-unapproved', '--allow-unapproved', [CompletionResultType]::ParameterName, 'Let content go live that has not been approved')
            [CompletionResult]::new('--update', '--update', [CompletionResultType]::ParameterName, 'Bring what has changed here to posts that are there already')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite what others changed in WordPress, and bring back what they trashed or deleted')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;publish;help' {
            [CompletionResult]::new('files', 'files', [CompletionResultType]::ParameterValue, 'Write content into a folder, as pages and as Markdown')
            [CompletionResult]::new('wp', 'wp', [CompletionResultType]::ParameterValue, 'Publish content to WordPress, as drafts unless told otherwise')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;publish;help;files' {
            break
        }
        'igny8;publish;help;wp' {
            break
        }
        'igny8;publish;help;help' {
            break
        }
        'igny8;wp' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('connect', 'connect', [CompletionResultType]::ParameterValue, 'Connect a site: find its REST API, try a key, store it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'See how far the site answers, up to a draft that is written and taken away again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the connection, from the workspace alone')
            [CompletionResult]::new('structure', 'structure', [CompletionResultType]::ParameterValue, 'Ask the site what it is made of, and store that')
            [CompletionResult]::new('content-types', 'content-types', [CompletionResultType]::ParameterValue, 'List the post types of the site, as it said them last')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Keep workspace and site in step')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring posts that are there already in as content, for linking and to see what competes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show what was sent to the site and heard from it')
            [CompletionResult]::new('rotate-key', 'rotate-key', [CompletionResultType]::ParameterValue, 'Put a new key in the place of the old one')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'End the connection; what was published stays, and so does its history')
            [CompletionResult]::new('plugin', 'plugin', [CompletionResultType]::ParameterValue, 'The bridge plugin that this program brings along')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Signed messages both ways: set up, send, verify')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End a conflict: keep your own version of a text, or WordPress''s')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;connect' {
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read it from this file')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Connect without the plugin, as this user with an application password')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Keep the key in the system''s keyring, or in a private file in plain text')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--key-stdin', '--key-stdin', [CompletionResultType]::ParameterName, 'Read the key, or with `--user` the application password, from standard input')
            [CompletionResult]::new('--approve', '--approve', [CompletionResultType]::ParameterName, 'Connect without the plugin: have WordPress make the application password on a page of its own')
            [CompletionResult]::new('--allow-http', '--allow-http', [CompletionResultType]::ParameterName, 'Let the key go over plain http to this site, where others can read it')
            [CompletionResult]::new('--allow-host', '--allow-host', [CompletionResultType]::ParameterName, 'Let the key go to another host, when the site says that its REST API is there')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;test' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Change nothing there: leave out the draft that is written and taken away again')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;status' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;structure' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;content-types' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Take over what was done in WordPress: statuses, edits, the trash, terms')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send what changed here to the posts that are there; nothing goes live by it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what differs; change nothing on either side')
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Let `pull` and `push` work on this site')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Keep `pull` and `push` from this site')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;sync;pull' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Look at every post, and not only at those that something was heard of')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync;push' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync;status' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync;on' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync;off' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;sync;help' {
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Take over what was done in WordPress: statuses, edits, the trash, terms')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send what changed here to the posts that are there; nothing goes live by it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what differs; change nothing on either side')
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Let `pull` and `push` work on this site')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Keep `pull` and `push` from this site')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;sync;help;pull' {
            break
        }
        'igny8;wp;sync;help;push' {
            break
        }
        'igny8;wp;sync;help;status' {
            break
        }
        'igny8;wp;sync;help;on' {
            break
        }
        'igny8;wp;sync;help;off' {
            break
        }
        'igny8;wp;sync;help;help' {
            break
        }
        'igny8;wp;import' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Only this post type, such as `post`, `page` or `product` [default: posts and pages]')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only posts of this WordPress status [default: publish]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many new ones')
            [CompletionResult]::new('--sector', '--sector', [CompletionResultType]::ParameterName, 'The sector they go into, by number or name [default: the first active one]')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;log' {
            [CompletionResult]::new('--content', '--content', [CompletionResultType]::ParameterName, 'Only what is about this content, by number or UUID')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many, the newest first')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;rotate-key' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;disconnect' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--revoke', '--revoke', [CompletionResultType]::ParameterName, 'Revoke the key at the site, too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;plugin' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('zip', 'zip', [CompletionResultType]::ParameterValue, 'Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload')
            [CompletionResult]::new('install-help', 'install-help', [CompletionResultType]::ParameterValue, 'Say how to install the plugin and connect it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;plugin;zip' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The file, or a folder for it [default: igny8-bridge.zip]')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;plugin;install-help' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;plugin;help' {
            [CompletionResult]::new('zip', 'zip', [CompletionResultType]::ParameterValue, 'Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload')
            [CompletionResult]::new('install-help', 'install-help', [CompletionResultType]::ParameterValue, 'Say how to install the plugin and connect it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;plugin;help;zip' {
            break
        }
        'igny8;wp;plugin;help;install-help' {
            break
        }
        'igny8;wp;plugin;help;help' {
            break
        }
        'igny8;wp;webhook' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Ask the site how its webhooks stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Have the site send what happens there to this address, signed; a secret is made when there is none')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Have the site send nothing any more')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Have the site ping its listener')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Have the site make a new secret, and keep it here; the one before it counts for a week')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a signed message to the site')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a message that a listener got: the request from standard input, its JSON to standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;webhook;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;set' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;off' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;test' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;rotate' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;send' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('ping', 'ping', [CompletionResultType]::ParameterValue, 'A hello')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How a piece of content stands here: WordPress shows it beside the post')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Links for a person in WordPress to accept: a JSON list of edits from standard input')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;webhook;send;ping' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;send;status' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;send;links' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;send;help' {
            [CompletionResult]::new('ping', 'ping', [CompletionResultType]::ParameterValue, 'A hello')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How a piece of content stands here: WordPress shows it beside the post')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Links for a person in WordPress to accept: a JSON list of edits from standard input')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;webhook;send;help;ping' {
            break
        }
        'igny8;wp;webhook;send;help;status' {
            break
        }
        'igny8;wp;webhook;send;help;links' {
            break
        }
        'igny8;wp;webhook;send;help;help' {
            break
        }
        'igny8;wp;webhook;verify' {
            [CompletionResult]::new('--path', '--path', [CompletionResultType]::ParameterName, 'Path and query of the listener''s address, where the request line is missing or was changed')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;webhook;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Ask the site how its webhooks stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Have the site send what happens there to this address, signed; a secret is made when there is none')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Have the site send nothing any more')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Have the site ping its listener')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Have the site make a new secret, and keep it here; the one before it counts for a week')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a signed message to the site')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a message that a listener got: the request from standard input, its JSON to standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;webhook;help;show' {
            break
        }
        'igny8;wp;webhook;help;set' {
            break
        }
        'igny8;wp;webhook;help;off' {
            break
        }
        'igny8;wp;webhook;help;test' {
            break
        }
        'igny8;wp;webhook;help;rotate' {
            break
        }
        'igny8;wp;webhook;help;send' {
            [CompletionResult]::new('ping', 'ping', [CompletionResultType]::ParameterValue, 'A hello')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How a piece of content stands here: WordPress shows it beside the post')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Links for a person in WordPress to accept: a JSON list of edits from standard input')
            break
        }
        'igny8;wp;webhook;help;send;ping' {
            break
        }
        'igny8;wp;webhook;help;send;status' {
            break
        }
        'igny8;wp;webhook;help;send;links' {
            break
        }
        'igny8;wp;webhook;help;verify' {
            break
        }
        'igny8;wp;webhook;help;help' {
            break
        }
        'igny8;wp;resolve' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Whose version is kept')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;wp;help' {
            [CompletionResult]::new('connect', 'connect', [CompletionResultType]::ParameterValue, 'Connect a site: find its REST API, try a key, store it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'See how far the site answers, up to a draft that is written and taken away again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the connection, from the workspace alone')
            [CompletionResult]::new('structure', 'structure', [CompletionResultType]::ParameterValue, 'Ask the site what it is made of, and store that')
            [CompletionResult]::new('content-types', 'content-types', [CompletionResultType]::ParameterValue, 'List the post types of the site, as it said them last')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Keep workspace and site in step')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring posts that are there already in as content, for linking and to see what competes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show what was sent to the site and heard from it')
            [CompletionResult]::new('rotate-key', 'rotate-key', [CompletionResultType]::ParameterValue, 'Put a new key in the place of the old one')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'End the connection; what was published stays, and so does its history')
            [CompletionResult]::new('plugin', 'plugin', [CompletionResultType]::ParameterValue, 'The bridge plugin that this program brings along')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Signed messages both ways: set up, send, verify')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End a conflict: keep your own version of a text, or WordPress''s')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;wp;help;connect' {
            break
        }
        'igny8;wp;help;test' {
            break
        }
        'igny8;wp;help;status' {
            break
        }
        'igny8;wp;help;structure' {
            break
        }
        'igny8;wp;help;content-types' {
            break
        }
        'igny8;wp;help;sync' {
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Take over what was done in WordPress: statuses, edits, the trash, terms')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send what changed here to the posts that are there; nothing goes live by it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what differs; change nothing on either side')
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Let `pull` and `push` work on this site')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Keep `pull` and `push` from this site')
            break
        }
        'igny8;wp;help;sync;pull' {
            break
        }
        'igny8;wp;help;sync;push' {
            break
        }
        'igny8;wp;help;sync;status' {
            break
        }
        'igny8;wp;help;sync;on' {
            break
        }
        'igny8;wp;help;sync;off' {
            break
        }
        'igny8;wp;help;import' {
            break
        }
        'igny8;wp;help;log' {
            break
        }
        'igny8;wp;help;rotate-key' {
            break
        }
        'igny8;wp;help;disconnect' {
            break
        }
        'igny8;wp;help;plugin' {
            [CompletionResult]::new('zip', 'zip', [CompletionResultType]::ParameterValue, 'Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload')
            [CompletionResult]::new('install-help', 'install-help', [CompletionResultType]::ParameterValue, 'Say how to install the plugin and connect it')
            break
        }
        'igny8;wp;help;plugin;zip' {
            break
        }
        'igny8;wp;help;plugin;install-help' {
            break
        }
        'igny8;wp;help;webhook' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Ask the site how its webhooks stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Have the site send what happens there to this address, signed; a secret is made when there is none')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Have the site send nothing any more')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Have the site ping its listener')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Have the site make a new secret, and keep it here; the one before it counts for a week')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a signed message to the site')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a message that a listener got: the request from standard input, its JSON to standard output')
            break
        }
        'igny8;wp;help;webhook;show' {
            break
        }
        'igny8;wp;help;webhook;set' {
            break
        }
        'igny8;wp;help;webhook;off' {
            break
        }
        'igny8;wp;help;webhook;test' {
            break
        }
        'igny8;wp;help;webhook;rotate' {
            break
        }
        'igny8;wp;help;webhook;send' {
            [CompletionResult]::new('ping', 'ping', [CompletionResultType]::ParameterValue, 'A hello')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How a piece of content stands here: WordPress shows it beside the post')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Links for a person in WordPress to accept: a JSON list of edits from standard input')
            break
        }
        'igny8;wp;help;webhook;send;ping' {
            break
        }
        'igny8;wp;help;webhook;send;status' {
            break
        }
        'igny8;wp;help;webhook;send;links' {
            break
        }
        'igny8;wp;help;webhook;verify' {
            break
        }
        'igny8;wp;help;resolve' {
            break
        }
        'igny8;wp;help;help' {
            break
        }
        'igny8;undo' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the runs that wrote to a site')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Take back also what others have changed since')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;run' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Begin with this stage: cluster, ideas, tasks, write, images or publish')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'End with this stage')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Take at most so many items through each stage after clustering')
            [CompletionResult]::new('--per-cluster', '--per-cluster', [CompletionResultType]::ParameterName, 'Find so many ideas for each cluster')
            [CompletionResult]::new('--publish', '--publish', [CompletionResultType]::ParameterName, 'Where drafts are published to')
            [CompletionResult]::new('--publish-dir', '--publish-dir', [CompletionResultType]::ParameterName, 'The folder for `--publish files`, instead of the one in the settings')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--review', '--review', [CompletionResultType]::ParameterName, 'Leave new ideas to be approved instead of going on with them')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;jobs' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stuck or under way, why, and what to type next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job with the text that came')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up a paid answer that was never used; its cost stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;jobs;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;jobs;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;jobs;retry' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;jobs;cancel' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;jobs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stuck or under way, why, and what to type next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job with the text that came')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up a paid answer that was never used; its cost stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;jobs;help;list' {
            break
        }
        'igny8;jobs;help;show' {
            break
        }
        'igny8;jobs;help;retry' {
            break
        }
        'igny8;jobs;help;cancel' {
            break
        }
        'igny8;jobs;help;help' {
            break
        }
        'igny8;batches' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the batches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a batch with each of its requests')
            [CompletionResult]::new('poll', 'poll', [CompletionResultType]::ParameterValue, 'Go on with batches that were cut off, ask how the others stand, and collect what is ready')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Stop batches; what was done before is billed and kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;batches;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those of which something is still to come')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;batches;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;batches;poll' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;batches;collect' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--no-apply', '--no-apply', [CompletionResultType]::ParameterName, 'Book the results, and make nothing of them yet')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;batches;cancel' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;batches;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the batches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a batch with each of its requests')
            [CompletionResult]::new('poll', 'poll', [CompletionResultType]::ParameterValue, 'Go on with batches that were cut off, ask how the others stand, and collect what is ready')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Stop batches; what was done before is billed and kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;batches;help;list' {
            break
        }
        'igny8;batches;help;show' {
            break
        }
        'igny8;batches;help;poll' {
            break
        }
        'igny8;batches;help;collect' {
            break
        }
        'igny8;batches;help;cancel' {
            break
        }
        'igny8;batches;help;help' {
            break
        }
        'igny8;credits' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('balance', 'balance', [CompletionResultType]::ParameterValue, 'Show what is available, set aside and spent')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put money into the balance; from then on every paid call must be covered by it')
            [CompletionResult]::new('transactions', 'transactions', [CompletionResultType]::ParameterValue, 'List the rows of the ledger, newest first')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Add up calls, tokens and money')
            [CompletionResult]::new('limit', 'limit', [CompletionResultType]::ParameterValue, 'Show or set what may be spent in a run, a day and a month')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Derive every figure again and name what does not agree')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'List the calls of which nobody knows whether they were billed, or decide about them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;credits;balance' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;add' {
            [CompletionResult]::new('--credits', '--credits', [CompletionResultType]::ParameterName, 'How much, in credits of a hundredth of a dollar')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word to find it by')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;transactions' {
            [CompletionResult]::new('--op', '--op', [CompletionResultType]::ParameterName, 'Only those of this call or grant; the beginning of its name will do')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those from this day or time on, in UTC')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'The page to show, from 1')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'How many rows a page has')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;usage' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What to group the calls by')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only calls from this day or time on, in UTC')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only calls up to this day or time, in UTC')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--plot', '--plot', [CompletionResultType]::ParameterName, 'Draw what each group cost as a bar')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;limit' {
            [CompletionResult]::new('--run', '--run', [CompletionResultType]::ParameterName, 'The most that one run may spend, in US dollars, or `none`')
            [CompletionResult]::new('--day', '--day', [CompletionResultType]::ParameterName, 'The most that one day may cost, from midnight UTC, or `none`')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The most that one month may cost, from its first midnight UTC, or `none`')
            [CompletionResult]::new('--total', '--total', [CompletionResultType]::ParameterName, 'The most that the site may cost in all, or `none`')
            [CompletionResult]::new('--account-month', '--account-month', [CompletionResultType]::ParameterName, 'The most that one month of all your sites together may cost, or `none`')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Set it in your own settings, for every site, instead of this site''s')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;audit' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;reconcile' {
            [CompletionResult]::new('--charge', '--charge', [CompletionResultType]::ParameterName, 'It was billed: book AMOUNT as spent, or what was set aside')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every unresolved call')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'Ask the provider, free of charge: an answer that is there is kept and used, a call that provably never ran is given back, all else stays as it is')
            [CompletionResult]::new('--void', '--void', [CompletionResultType]::ParameterName, 'It was not billed: give the money back')
            [CompletionResult]::new('--retry', '--retry', [CompletionResultType]::ParameterName, 'Nobody can tell: book what was set aside as spent, which is the most it can have cost')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;credits;help' {
            [CompletionResult]::new('balance', 'balance', [CompletionResultType]::ParameterValue, 'Show what is available, set aside and spent')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put money into the balance; from then on every paid call must be covered by it')
            [CompletionResult]::new('transactions', 'transactions', [CompletionResultType]::ParameterValue, 'List the rows of the ledger, newest first')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Add up calls, tokens and money')
            [CompletionResult]::new('limit', 'limit', [CompletionResultType]::ParameterValue, 'Show or set what may be spent in a run, a day and a month')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Derive every figure again and name what does not agree')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'List the calls of which nobody knows whether they were billed, or decide about them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;credits;help;balance' {
            break
        }
        'igny8;credits;help;add' {
            break
        }
        'igny8;credits;help;transactions' {
            break
        }
        'igny8;credits;help;usage' {
            break
        }
        'igny8;credits;help;limit' {
            break
        }
        'igny8;credits;help;audit' {
            break
        }
        'igny8;credits;help;reconcile' {
            break
        }
        'igny8;credits;help;help' {
            break
        }
        'igny8;sites' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the known sites')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a workspace to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a site off the list; its folder stays as it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;sites;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sites;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name for `--site` [default: the site''s slug]')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sites;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sites;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the known sites')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a workspace to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a site off the list; its folder stays as it is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;sites;help;list' {
            break
        }
        'igny8;sites;help;add' {
            break
        }
        'igny8;sites;help;remove' {
            break
        }
        'igny8;sites;help;help' {
            break
        }
        'igny8;sectors' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the sectors')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a sector')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a sector')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a sector: its keywords are kept and left alone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;sectors;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sectors;add' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sectors;rename' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sectors;archive' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--restore', '--restore', [CompletionResultType]::ParameterName, 'Take it back into use instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;sectors;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the sectors')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a sector')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a sector')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a sector: its keywords are kept and left alone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;sectors;help;list' {
            break
        }
        'igny8;sectors;help;add' {
            break
        }
        'igny8;sectors;help;rename' {
            break
        }
        'igny8;sectors;help;archive' {
            break
        }
        'igny8;sectors;help;help' {
            break
        }
        'igny8;authors' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the author profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a profile; the first one is the default')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a profile')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile; its tasks go back to the default one')
            [CompletionResult]::new('sample', 'sample', [CompletionResultType]::ParameterValue, 'Add, list and remove texts that an author has written')
            [CompletionResult]::new('style', 'style', [CompletionResultType]::ParameterValue, 'Show how an author writes, measured on the author''s own texts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;authors;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What the author is, such as `interior designer`')
            [CompletionResult]::new('--tone', '--tone', [CompletionResultType]::ParameterName, 'How the author sounds, such as `calm and exact`')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Whom the author writes for')
            [CompletionResult]::new('--guidelines', '--guidelines', [CompletionResultType]::ParameterName, 'Further rules, told to the model as they stand')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'Let tasks without an author use this one')
            [CompletionResult]::new('--no-default', '--no-default', [CompletionResultType]::ParameterName, 'Let tasks without an author use none')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What to call it from now on')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What the author is, such as `interior designer`')
            [CompletionResult]::new('--tone', '--tone', [CompletionResultType]::ParameterName, 'How the author sounds, such as `calm and exact`')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Whom the author writes for')
            [CompletionResult]::new('--guidelines', '--guidelines', [CompletionResultType]::ParameterName, 'Further rules, told to the model as they stand')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'Let tasks without an author use this one')
            [CompletionResult]::new('--no-default', '--no-default', [CompletionResultType]::ParameterName, 'Let tasks without an author use none')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;sample' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a text that the author has written; one of the same name is replaced')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an author''s texts')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a text of an author')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;authors;sample;add' {
            [CompletionResult]::new('--content', '--content', [CompletionResultType]::ParameterName, 'A text of this workspace, by its number')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;sample;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;sample;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;sample;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a text that the author has written; one of the same name is replaced')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an author''s texts')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a text of an author')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;authors;sample;help;add' {
            break
        }
        'igny8;authors;sample;help;list' {
            break
        }
        'igny8;authors;sample;help;remove' {
            break
        }
        'igny8;authors;sample;help;help' {
            break
        }
        'igny8;authors;style' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;authors;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the author profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a profile; the first one is the default')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a profile')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile; its tasks go back to the default one')
            [CompletionResult]::new('sample', 'sample', [CompletionResultType]::ParameterValue, 'Add, list and remove texts that an author has written')
            [CompletionResult]::new('style', 'style', [CompletionResultType]::ParameterValue, 'Show how an author writes, measured on the author''s own texts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;authors;help;list' {
            break
        }
        'igny8;authors;help;show' {
            break
        }
        'igny8;authors;help;add' {
            break
        }
        'igny8;authors;help;edit' {
            break
        }
        'igny8;authors;help;remove' {
            break
        }
        'igny8;authors;help;sample' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a text that the author has written; one of the same name is replaced')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an author''s texts')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a text of an author')
            break
        }
        'igny8;authors;help;sample;add' {
            break
        }
        'igny8;authors;help;sample;list' {
            break
        }
        'igny8;authors;help;sample;remove' {
            break
        }
        'igny8;authors;help;style' {
            break
        }
        'igny8;authors;help;help' {
            break
        }
        'igny8;strategies' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the strategies')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a strategy')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a strategy; the first one is put into use')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a strategy')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a strategy')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a strategy into use for ideas and texts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;strategies;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;add' {
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Whom the pages are for')
            [CompletionResult]::new('--angle', '--angle', [CompletionResultType]::ParameterName, 'From which side they look at their topic')
            [CompletionResult]::new('--structures', '--structures', [CompletionResultType]::ParameterName, 'The structures that ideas may have, joined by commas; empty for any')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'How links are set, told to the model as it stands')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A further rule, told to the model as it stands; may be given several times, and replaces the rules there were')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What to call it from now on')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Whom the pages are for')
            [CompletionResult]::new('--angle', '--angle', [CompletionResultType]::ParameterName, 'From which side they look at their topic')
            [CompletionResult]::new('--structures', '--structures', [CompletionResultType]::ParameterName, 'The structures that ideas may have, joined by commas; empty for any')
            [CompletionResult]::new('--links', '--links', [CompletionResultType]::ParameterName, 'How links are set, told to the model as it stands')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A further rule, told to the model as it stands; may be given several times, and replaces the rules there were')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;use' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--none', '--none', [CompletionResultType]::ParameterName, 'Use none')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;strategies;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the strategies')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a strategy')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a strategy; the first one is put into use')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a strategy')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a strategy')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a strategy into use for ideas and texts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;strategies;help;list' {
            break
        }
        'igny8;strategies;help;show' {
            break
        }
        'igny8;strategies;help;add' {
            break
        }
        'igny8;strategies;help;edit' {
            break
        }
        'igny8;strategies;help;remove' {
            break
        }
        'igny8;strategies;help;use' {
            break
        }
        'igny8;strategies;help;help' {
            break
        }
        'igny8;structures' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the structures that texts can follow')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a structure as the file it is kept in')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a file as a structure of this workspace, new or in place of an embedded one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a structure of this workspace away; it is kept as `NAME.toml.old`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;structures;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;structures;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;structures;set' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;structures;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;structures;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the structures that texts can follow')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a structure as the file it is kept in')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a file as a structure of this workspace, new or in place of an embedded one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a structure of this workspace away; it is kept as `NAME.toml.old`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;structures;help;list' {
            break
        }
        'igny8;structures;help;show' {
            break
        }
        'igny8;structures;help;set' {
            break
        }
        'igny8;structures;help;remove' {
            break
        }
        'igny8;structures;help;help' {
            break
        }
        'igny8;prompts' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the prompts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a prompt''s text')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a prompt for this workspace in the editor; a broken one is not kept')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show the exact text a model would get, with example data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;prompts;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;prompts;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;prompts;edit' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;prompts;reset' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;prompts;render' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;prompts;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the prompts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a prompt''s text')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a prompt for this workspace in the editor; a broken one is not kept')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show the exact text a model would get, with example data')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;prompts;help;list' {
            break
        }
        'igny8;prompts;help;show' {
            break
        }
        'igny8;prompts;help;edit' {
            break
        }
        'igny8;prompts;help;reset' {
            break
        }
        'igny8;prompts;help;render' {
            break
        }
        'igny8;prompts;help;help' {
            break
        }
        'igny8;cache' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers that would be given again')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget answers, so that the same questions are asked anew; the books keep them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;cache;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;cache;clear' {
            [CompletionResult]::new('--function', '--function', [CompletionResultType]::ParameterName, 'Only those of this AI function, such as `generate_content`')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only those older than so many days')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;cache;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers that would be given again')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget answers, so that the same questions are asked anew; the books keep them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;cache;help;list' {
            break
        }
        'igny8;cache;help;clear' {
            break
        }
        'igny8;cache;help;help' {
            break
        }
        'igny8;models' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all that is known of a model')
            [CompletionResult]::new('vendors', 'vendors', [CompletionResultType]::ParameterValue, 'List the vendors: how and where each is spoken to')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take models and prices of a file over the embedded ones')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Ask a model for one word, to see that it works and what it refuses; this is a paid call')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;models;list' {
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Only those of this vendor')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;vendors' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;import' {
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Of a litellm table, only this vendor; may be given several times')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'The day of the prices; of a litellm table today, unless it is given')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;test' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all that is known of a model')
            [CompletionResult]::new('vendors', 'vendors', [CompletionResultType]::ParameterValue, 'List the vendors: how and where each is spoken to')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take models and prices of a file over the embedded ones')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Ask a model for one word, to see that it works and what it refuses; this is a paid call')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;models;help;list' {
            break
        }
        'igny8;models;help;show' {
            break
        }
        'igny8;models;help;vendors' {
            break
        }
        'igny8;models;help;import' {
            break
        }
        'igny8;models;help;test' {
            break
        }
        'igny8;models;help;help' {
            break
        }
        'igny8;config' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force, each with its origin')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one setting''s value')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the workspace''s file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the workspace''s file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the workspace''s file in the editor; a wrong one is not kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;config;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'List those without a value too, with what they decide')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;config;get' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;config;set' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Write your own file instead, which holds for every site')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;config;unset' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Change your own file instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;config;edit' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Open your own file instead')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force, each with its origin')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one setting''s value')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the workspace''s file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the workspace''s file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the workspace''s file in the editor; a wrong one is not kept')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;config;help;list' {
            break
        }
        'igny8;config;help;get' {
            break
        }
        'igny8;config;help;set' {
            break
        }
        'igny8;config;help;unset' {
            break
        }
        'igny8;config;help;edit' {
            break
        }
        'igny8;config;help;help' {
            break
        }
        'igny8;auth' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a key or password: typed unseen, from standard input, or from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stored and where, never the secrets')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a stored key or password')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a key with a free request, or the login of WordPress')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;auth;set' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read it from this file; `-` is standard input')
            [CompletionResult]::new('--store', '--store', [CompletionResultType]::ParameterName, 'Where to keep it; `file` agrees to plain text in a file that only you can read')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;auth;list' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;auth;remove' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;auth;test' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;auth;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a key or password: typed unseen, from standard input, or from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stored and where, never the secrets')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a stored key or password')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a key with a free request, or the login of WordPress')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;auth;help;set' {
            break
        }
        'igny8;auth;help;list' {
            break
        }
        'igny8;auth;help;remove' {
            break
        }
        'igny8;auth;help;test' {
            break
        }
        'igny8;auth;help;help' {
            break
        }
        'igny8;doctor' {
            [CompletionResult]::new('--restore', '--restore', [CompletionResultType]::ParameterName, 'Put a backup in the place of the database [default: the newest whole one]')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--online', '--online', [CompletionResultType]::ParameterName, 'Ask the providers and WordPress too; free requests only')
            [CompletionResult]::new('--migrate', '--migrate', [CompletionResultType]::ParameterName, 'Bring the database to this program''s schema, after a backup, and clean up after dead runs')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;logs' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the last runs that changed something')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a run did outside: its model calls, what it published')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;logs;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;logs;show' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--bodies', '--bodies', [CompletionResultType]::ParameterName, 'Show prompts and answers too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;logs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the last runs that changed something')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a run did outside: its model calls, what it published')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;logs;help;list' {
            break
        }
        'igny8;logs;help;show' {
            break
        }
        'igny8;logs;help;help' {
            break
        }
        'igny8;generate' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write completions for bash, zsh, fish, PowerShell and elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write manual pages, one per command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;generate;completions' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;generate;man' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
            [CompletionResult]::new('--temperature', '--temperature', [CompletionResultType]::ParameterName, 'Sample at this temperature, 0 to 2, where the model takes one')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Sample with this seed, where the model takes one')
            [CompletionResult]::new('--max-usd', '--max-usd', [CompletionResultType]::ParameterName, 'Spend at most so much in this run, in US dollars')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Answer with one JSON object on standard output')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show data, warnings and errors only')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done; write, send and pay nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Go on without asking')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Show no progress bar')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Write each step as a line of JSON to standard error')
            [CompletionResult]::new('--fresh', '--fresh', [CompletionResultType]::ParameterName, 'Ask anew also what was answered before')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;generate;help' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write completions for bash, zsh, fish, PowerShell and elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write manual pages, one per command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;generate;help;completions' {
            break
        }
        'igny8;generate;help;man' {
            break
        }
        'igny8;generate;help;help' {
            break
        }
        'igny8;help' {
            [CompletionResult]::new('quickstart', 'quickstart', [CompletionResultType]::ParameterValue, 'See the whole pipeline on real keywords, without any key')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a workspace for a site: its settings, its database')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show where the work stands and what is next')
            [CompletionResult]::new('keywords', 'keywords', [CompletionResultType]::ParameterValue, 'Import, list, add, edit, remove and export keywords')
            [CompletionResult]::new('cluster', 'cluster', [CompletionResultType]::ParameterValue, 'Group keywords that one topic can answer')
            [CompletionResult]::new('clusters', 'clusters', [CompletionResultType]::ParameterValue, 'List, show, rename, merge, split and archive clusters')
            [CompletionResult]::new('ideas', 'ideas', [CompletionResultType]::ParameterValue, 'Find ideas for pages, and decide about them')
            [CompletionResult]::new('tasks', 'tasks', [CompletionResultType]::ParameterValue, 'Make tasks of approved ideas, or by hand, and look at them')
            [CompletionResult]::new('write', 'write', [CompletionResultType]::ParameterValue, 'Write the queued tasks: articles with a model, briefs without one')
            [CompletionResult]::new('content', 'content', [CompletionResultType]::ParameterValue, 'List, show, edit, compare, approve and export what was written')
            [CompletionResult]::new('images', 'images', [CompletionResultType]::ParameterValue, 'Make images for content, and list them')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish content into a folder or to WordPress')
            [CompletionResult]::new('wp', 'wp', [CompletionResultType]::ParameterValue, 'Connect WordPress, look at it, and keep both sides in step')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what a run wrote to a site')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run the whole pipeline, or a part of it')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'Show what is stuck or under way, why, and what to type next')
            [CompletionResult]::new('batches', 'batches', [CompletionResultType]::ParameterValue, 'List, collect and stop what was handed to a provider with `--batch`')
            [CompletionResult]::new('credits', 'credits', [CompletionResultType]::ParameterValue, 'Show and limit what is spent; audit and reconcile it')
            [CompletionResult]::new('sites', 'sites', [CompletionResultType]::ParameterValue, 'List, add and remove known sites')
            [CompletionResult]::new('sectors', 'sectors', [CompletionResultType]::ParameterValue, 'List, add, rename and archive the sectors of the site')
            [CompletionResult]::new('authors', 'authors', [CompletionResultType]::ParameterValue, 'List, show, add, edit and remove author profiles')
            [CompletionResult]::new('strategies', 'strategies', [CompletionResultType]::ParameterValue, 'List, show, add, edit, remove and use strategies: rules for ideas and texts')
            [CompletionResult]::new('structures', 'structures', [CompletionResultType]::ParameterValue, 'List, show, set and remove the structures that texts follow')
            [CompletionResult]::new('prompts', 'prompts', [CompletionResultType]::ParameterValue, 'List, show, edit, reset and render the prompts')
            [CompletionResult]::new('cache', 'cache', [CompletionResultType]::ParameterValue, 'List and forget stored answers')
            [CompletionResult]::new('models', 'models', [CompletionResultType]::ParameterValue, 'List, show, import and test models with their prices')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'List, get, set, unset and edit settings')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, list, remove and test keys and passwords')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong, and say how to repair it')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show what a run did: its model calls, what it published')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write shell completions and manual pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;help;quickstart' {
            break
        }
        'igny8;help;init' {
            break
        }
        'igny8;help;status' {
            break
        }
        'igny8;help;keywords' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip')
            [CompletionResult]::new('imports', 'imports', [CompletionResultType]::ParameterValue, 'List the imports that were made, or take one back')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List keywords')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one keyword, and what each source said of it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add keywords by hand')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of keywords')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove keywords')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move keywords into another cluster, and pin them there')
            [CompletionResult]::new('pin', 'pin', [CompletionResultType]::ParameterValue, 'Pin keywords where they are, so that clustering never moves them')
            [CompletionResult]::new('unpin', 'unpin', [CompletionResultType]::ParameterValue, 'Let pinned keywords move again')
            [CompletionResult]::new('serp', 'serp', [CompletionResultType]::ParameterValue, 'Import the search results that the engine `serp` groups by')
            [CompletionResult]::new('intent', 'intent', [CompletionResultType]::ParameterValue, 'Read the intent off the wording, where neither a file nor a person has said it')
            [CompletionResult]::new('opportunities', 'opportunities', [CompletionResultType]::ParameterValue, 'Rank what is much searched, easy, and not written about yet')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count and plot what there is')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write keywords to a file or to standard output')
            break
        }
        'igny8;help;keywords;import' {
            break
        }
        'igny8;help;keywords;imports' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the imports, the newest first')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back what an import brought')
            break
        }
        'igny8;help;keywords;imports;list' {
            break
        }
        'igny8;help;keywords;imports;undo' {
            break
        }
        'igny8;help;keywords;list' {
            break
        }
        'igny8;help;keywords;show' {
            break
        }
        'igny8;help;keywords;add' {
            break
        }
        'igny8;help;keywords;edit' {
            break
        }
        'igny8;help;keywords;remove' {
            break
        }
        'igny8;help;keywords;move' {
            break
        }
        'igny8;help;keywords;pin' {
            break
        }
        'igny8;help;keywords;unpin' {
            break
        }
        'igny8;help;keywords;serp' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import search results: CSV, TSV or JSON lines with keyword, position and url')
            break
        }
        'igny8;help;keywords;serp;import' {
            break
        }
        'igny8;help;keywords;intent' {
            break
        }
        'igny8;help;keywords;opportunities' {
            break
        }
        'igny8;help;keywords;stats' {
            break
        }
        'igny8;help;keywords;export' {
            break
        }
        'igny8;help;cluster' {
            break
        }
        'igny8;help;clusters' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the clusters, largest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a cluster with its keywords')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a cluster another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move all that other clusters have into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a cluster into a new one')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a cluster: it is kept, and left alone')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Rename, merge, split and move page groups: the keywords that one page can answer')
            [CompletionResult]::new('conflicts', 'conflicts', [CompletionResultType]::ParameterValue, 'Find page groups whose pages would compete, and those that several pages aim at')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Draw the topics and page groups, sized by searches')
            break
        }
        'igny8;help;clusters;list' {
            break
        }
        'igny8;help;clusters;show' {
            break
        }
        'igny8;help;clusters;rename' {
            break
        }
        'igny8;help;clusters;merge' {
            break
        }
        'igny8;help;clusters;split' {
            break
        }
        'igny8;help;clusters;archive' {
            break
        }
        'igny8;help;clusters;groups' {
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Give a page group another name')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Move the keywords of other page groups into one, and remove them')
            [CompletionResult]::new('split', 'split', [CompletionResultType]::ParameterValue, 'Move some keywords of a page group into a new one of the same cluster')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move a page group with its keywords into another cluster')
            break
        }
        'igny8;help;clusters;groups;rename' {
            break
        }
        'igny8;help;clusters;groups;merge' {
            break
        }
        'igny8;help;clusters;groups;split' {
            break
        }
        'igny8;help;clusters;groups;move' {
            break
        }
        'igny8;help;clusters;conflicts' {
            break
        }
        'igny8;help;clusters;map' {
            break
        }
        'igny8;help;ideas' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the ideas')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show an idea')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve ideas, so that they can become tasks')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Turn ideas down; they are remembered and not proposed again')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit an idea')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an idea of your own')
            break
        }
        'igny8;help;ideas;list' {
            break
        }
        'igny8;help;ideas;show' {
            break
        }
        'igny8;help;ideas;approve' {
            break
        }
        'igny8;help;ideas;reject' {
            break
        }
        'igny8;help;ideas;edit' {
            break
        }
        'igny8;help;ideas;add' {
            break
        }
        'igny8;help;tasks' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make tasks of approved ideas, or one by hand')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tasks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one task')
            break
        }
        'igny8;help;tasks;create' {
            break
        }
        'igny8;help;tasks;list' {
            break
        }
        'igny8;help;tasks;show' {
            break
        }
        'igny8;help;write' {
            break
        }
        'igny8;help;content' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was written')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one text with its fields')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a text and its fields in your editor, or take them from a file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export texts as HTML, Markdown or JSON')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what changed between two versions of a text')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Approve texts, or take their approval back')
            break
        }
        'igny8;help;content;list' {
            break
        }
        'igny8;help;content;show' {
            break
        }
        'igny8;help;content;edit' {
            break
        }
        'igny8;help;content;export' {
            break
        }
        'igny8;help;content;diff' {
            break
        }
        'igny8;help;content;approve' {
            break
        }
        'igny8;help;images' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List images with their texts and files')
            break
        }
        'igny8;help;images;list' {
            break
        }
        'igny8;help;publish' {
            [CompletionResult]::new('files', 'files', [CompletionResultType]::ParameterValue, 'Write content into a folder, as pages and as Markdown')
            [CompletionResult]::new('wp', 'wp', [CompletionResultType]::ParameterValue, 'Publish content to WordPress, as drafts unless told otherwise')
            break
        }
        'igny8;help;publish;files' {
            break
        }
        'igny8;help;publish;wp' {
            break
        }
        'igny8;help;wp' {
            [CompletionResult]::new('connect', 'connect', [CompletionResultType]::ParameterValue, 'Connect a site: find its REST API, try a key, store it')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'See how far the site answers, up to a draft that is written and taken away again')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the connection, from the workspace alone')
            [CompletionResult]::new('structure', 'structure', [CompletionResultType]::ParameterValue, 'Ask the site what it is made of, and store that')
            [CompletionResult]::new('content-types', 'content-types', [CompletionResultType]::ParameterValue, 'List the post types of the site, as it said them last')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Keep workspace and site in step')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring posts that are there already in as content, for linking and to see what competes')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show what was sent to the site and heard from it')
            [CompletionResult]::new('rotate-key', 'rotate-key', [CompletionResultType]::ParameterValue, 'Put a new key in the place of the old one')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'End the connection; what was published stays, and so does its history')
            [CompletionResult]::new('plugin', 'plugin', [CompletionResultType]::ParameterValue, 'The bridge plugin that this program brings along')
            [CompletionResult]::new('webhook', 'webhook', [CompletionResultType]::ParameterValue, 'Signed messages both ways: set up, send, verify')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'End a conflict: keep your own version of a text, or WordPress''s')
            break
        }
        'igny8;help;wp;connect' {
            break
        }
        'igny8;help;wp;test' {
            break
        }
        'igny8;help;wp;status' {
            break
        }
        'igny8;help;wp;structure' {
            break
        }
        'igny8;help;wp;content-types' {
            break
        }
        'igny8;help;wp;sync' {
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Take over what was done in WordPress: statuses, edits, the trash, terms')
            [CompletionResult]::new('push', 'push', [CompletionResultType]::ParameterValue, 'Send what changed here to the posts that are there; nothing goes live by it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show what differs; change nothing on either side')
            [CompletionResult]::new('on', 'on', [CompletionResultType]::ParameterValue, 'Let `pull` and `push` work on this site')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Keep `pull` and `push` from this site')
            break
        }
        'igny8;help;wp;sync;pull' {
            break
        }
        'igny8;help;wp;sync;push' {
            break
        }
        'igny8;help;wp;sync;status' {
            break
        }
        'igny8;help;wp;sync;on' {
            break
        }
        'igny8;help;wp;sync;off' {
            break
        }
        'igny8;help;wp;import' {
            break
        }
        'igny8;help;wp;log' {
            break
        }
        'igny8;help;wp;rotate-key' {
            break
        }
        'igny8;help;wp;disconnect' {
            break
        }
        'igny8;help;wp;plugin' {
            [CompletionResult]::new('zip', 'zip', [CompletionResultType]::ParameterValue, 'Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload')
            [CompletionResult]::new('install-help', 'install-help', [CompletionResultType]::ParameterValue, 'Say how to install the plugin and connect it')
            break
        }
        'igny8;help;wp;plugin;zip' {
            break
        }
        'igny8;help;wp;plugin;install-help' {
            break
        }
        'igny8;help;wp;webhook' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Ask the site how its webhooks stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Have the site send what happens there to this address, signed; a secret is made when there is none')
            [CompletionResult]::new('off', 'off', [CompletionResultType]::ParameterValue, 'Have the site send nothing any more')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Have the site ping its listener')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Have the site make a new secret, and keep it here; the one before it counts for a week')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a signed message to the site')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check a message that a listener got: the request from standard input, its JSON to standard output')
            break
        }
        'igny8;help;wp;webhook;show' {
            break
        }
        'igny8;help;wp;webhook;set' {
            break
        }
        'igny8;help;wp;webhook;off' {
            break
        }
        'igny8;help;wp;webhook;test' {
            break
        }
        'igny8;help;wp;webhook;rotate' {
            break
        }
        'igny8;help;wp;webhook;send' {
            [CompletionResult]::new('ping', 'ping', [CompletionResultType]::ParameterValue, 'A hello')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'How a piece of content stands here: WordPress shows it beside the post')
            [CompletionResult]::new('links', 'links', [CompletionResultType]::ParameterValue, 'Links for a person in WordPress to accept: a JSON list of edits from standard input')
            break
        }
        'igny8;help;wp;webhook;send;ping' {
            break
        }
        'igny8;help;wp;webhook;send;status' {
            break
        }
        'igny8;help;wp;webhook;send;links' {
            break
        }
        'igny8;help;wp;webhook;verify' {
            break
        }
        'igny8;help;wp;resolve' {
            break
        }
        'igny8;help;undo' {
            break
        }
        'igny8;help;run' {
            break
        }
        'igny8;help;jobs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stuck or under way, why, and what to type next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job with the text that came')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Give up a paid answer that was never used; its cost stays')
            break
        }
        'igny8;help;jobs;list' {
            break
        }
        'igny8;help;jobs;show' {
            break
        }
        'igny8;help;jobs;retry' {
            break
        }
        'igny8;help;jobs;cancel' {
            break
        }
        'igny8;help;batches' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the batches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a batch with each of its requests')
            [CompletionResult]::new('poll', 'poll', [CompletionResultType]::ParameterValue, 'Go on with batches that were cut off, ask how the others stand, and collect what is ready')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Stop batches; what was done before is billed and kept')
            break
        }
        'igny8;help;batches;list' {
            break
        }
        'igny8;help;batches;show' {
            break
        }
        'igny8;help;batches;poll' {
            break
        }
        'igny8;help;batches;collect' {
            break
        }
        'igny8;help;batches;cancel' {
            break
        }
        'igny8;help;credits' {
            [CompletionResult]::new('balance', 'balance', [CompletionResultType]::ParameterValue, 'Show what is available, set aside and spent')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put money into the balance; from then on every paid call must be covered by it')
            [CompletionResult]::new('transactions', 'transactions', [CompletionResultType]::ParameterValue, 'List the rows of the ledger, newest first')
            [CompletionResult]::new('usage', 'usage', [CompletionResultType]::ParameterValue, 'Add up calls, tokens and money')
            [CompletionResult]::new('limit', 'limit', [CompletionResultType]::ParameterValue, 'Show or set what may be spent in a run, a day and a month')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Derive every figure again and name what does not agree')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'List the calls of which nobody knows whether they were billed, or decide about them')
            break
        }
        'igny8;help;credits;balance' {
            break
        }
        'igny8;help;credits;add' {
            break
        }
        'igny8;help;credits;transactions' {
            break
        }
        'igny8;help;credits;usage' {
            break
        }
        'igny8;help;credits;limit' {
            break
        }
        'igny8;help;credits;audit' {
            break
        }
        'igny8;help;credits;reconcile' {
            break
        }
        'igny8;help;sites' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the known sites')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a workspace to the list')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a site off the list; its folder stays as it is')
            break
        }
        'igny8;help;sites;list' {
            break
        }
        'igny8;help;sites;add' {
            break
        }
        'igny8;help;sites;remove' {
            break
        }
        'igny8;help;sectors' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the sectors')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a sector')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a sector')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a sector: its keywords are kept and left alone')
            break
        }
        'igny8;help;sectors;list' {
            break
        }
        'igny8;help;sectors;add' {
            break
        }
        'igny8;help;sectors;rename' {
            break
        }
        'igny8;help;sectors;archive' {
            break
        }
        'igny8;help;authors' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the author profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a profile; the first one is the default')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a profile')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile; its tasks go back to the default one')
            [CompletionResult]::new('sample', 'sample', [CompletionResultType]::ParameterValue, 'Add, list and remove texts that an author has written')
            [CompletionResult]::new('style', 'style', [CompletionResultType]::ParameterValue, 'Show how an author writes, measured on the author''s own texts')
            break
        }
        'igny8;help;authors;list' {
            break
        }
        'igny8;help;authors;show' {
            break
        }
        'igny8;help;authors;add' {
            break
        }
        'igny8;help;authors;edit' {
            break
        }
        'igny8;help;authors;remove' {
            break
        }
        'igny8;help;authors;sample' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a text that the author has written; one of the same name is replaced')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List an author''s texts')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a text of an author')
            break
        }
        'igny8;help;authors;sample;add' {
            break
        }
        'igny8;help;authors;sample;list' {
            break
        }
        'igny8;help;authors;sample;remove' {
            break
        }
        'igny8;help;authors;style' {
            break
        }
        'igny8;help;strategies' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the strategies')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a strategy')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a strategy; the first one is put into use')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a strategy')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a strategy')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Put a strategy into use for ideas and texts')
            break
        }
        'igny8;help;strategies;list' {
            break
        }
        'igny8;help;strategies;show' {
            break
        }
        'igny8;help;strategies;add' {
            break
        }
        'igny8;help;strategies;edit' {
            break
        }
        'igny8;help;strategies;remove' {
            break
        }
        'igny8;help;strategies;use' {
            break
        }
        'igny8;help;structures' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the structures that texts can follow')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a structure as the file it is kept in')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Keep a file as a structure of this workspace, new or in place of an embedded one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a structure of this workspace away; it is kept as `NAME.toml.old`')
            break
        }
        'igny8;help;structures;list' {
            break
        }
        'igny8;help;structures;show' {
            break
        }
        'igny8;help;structures;set' {
            break
        }
        'igny8;help;structures;remove' {
            break
        }
        'igny8;help;prompts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the prompts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a prompt''s text')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a prompt for this workspace in the editor; a broken one is not kept')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'Show the exact text a model would get, with example data')
            break
        }
        'igny8;help;prompts;list' {
            break
        }
        'igny8;help;prompts;show' {
            break
        }
        'igny8;help;prompts;edit' {
            break
        }
        'igny8;help;prompts;reset' {
            break
        }
        'igny8;help;prompts;render' {
            break
        }
        'igny8;help;cache' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the answers that would be given again')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget answers, so that the same questions are asked anew; the books keep them')
            break
        }
        'igny8;help;cache;list' {
            break
        }
        'igny8;help;cache;clear' {
            break
        }
        'igny8;help;models' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show all that is known of a model')
            [CompletionResult]::new('vendors', 'vendors', [CompletionResultType]::ParameterValue, 'List the vendors: how and where each is spoken to')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take models and prices of a file over the embedded ones')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Ask a model for one word, to see that it works and what it refuses; this is a paid call')
            break
        }
        'igny8;help;models;list' {
            break
        }
        'igny8;help;models;show' {
            break
        }
        'igny8;help;models;vendors' {
            break
        }
        'igny8;help;models;import' {
            break
        }
        'igny8;help;models;test' {
            break
        }
        'igny8;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the settings in force, each with its origin')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show one setting''s value')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting in the workspace''s file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the workspace''s file')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the workspace''s file in the editor; a wrong one is not kept')
            break
        }
        'igny8;help;config;list' {
            break
        }
        'igny8;help;config;get' {
            break
        }
        'igny8;help;config;set' {
            break
        }
        'igny8;help;config;unset' {
            break
        }
        'igny8;help;config;edit' {
            break
        }
        'igny8;help;auth' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Store a key or password: typed unseen, from standard input, or from a file')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is stored and where, never the secrets')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a stored key or password')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Try a key with a free request, or the login of WordPress')
            break
        }
        'igny8;help;auth;set' {
            break
        }
        'igny8;help;auth;list' {
            break
        }
        'igny8;help;auth;remove' {
            break
        }
        'igny8;help;auth;test' {
            break
        }
        'igny8;help;doctor' {
            break
        }
        'igny8;help;logs' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the last runs that changed something')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what a run did outside: its model calls, what it published')
            break
        }
        'igny8;help;logs;list' {
            break
        }
        'igny8;help;logs;show' {
            break
        }
        'igny8;help;generate' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write completions for bash, zsh, fish, PowerShell and elvish')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write manual pages, one per command')
            break
        }
        'igny8;help;generate;completions' {
            break
        }
        'igny8;help;generate;man' {
            break
        }
        'igny8;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
