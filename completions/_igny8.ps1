
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show where the work stands and what is next')
            [CompletionResult]::new('sites', 'sites', [CompletionResultType]::ParameterValue, 'List, add and remove known sites')
            [CompletionResult]::new('prompts', 'prompts', [CompletionResultType]::ParameterValue, 'List, show, edit, reset and render the prompts')
            [CompletionResult]::new('models', 'models', [CompletionResultType]::ParameterValue, 'List and show models with their prices')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show what a run did: its model calls, what it published')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write shell completions and manual pages')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong, and say how to repair it')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'List, get, set, unset and edit settings')
            [CompletionResult]::new('authors', 'authors', [CompletionResultType]::ParameterValue, 'List, show, add, edit and remove author profiles')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, list, remove and test keys and passwords')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a workspace for a site: its settings, its database')
            [CompletionResult]::new('sectors', 'sectors', [CompletionResultType]::ParameterValue, 'List, add, rename and archive the sectors of the site')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
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
        'igny8;prompts' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
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
        'igny8;models' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a model')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a file of models and prices over the embedded ones')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;import' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'igny8;models;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a model')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a file of models and prices over the embedded ones')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;models;help;list' {
            break
        }
        'igny8;models;help;show' {
            break
        }
        'igny8;models;help;import' {
            break
        }
        'igny8;models;help;help' {
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
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
        'igny8;authors' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Work on this site: a name from `igny8 sites list`, or a folder')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait so long for another run, such as `30s` or `5m`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Set any setting for this command, as `KEY=VALUE`')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Think with this provider, or with `builtin`')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Think with this model')
            [CompletionResult]::new('--image-provider', '--image-provider', [CompletionResultType]::ParameterName, 'Make images with this provider, or with `builtin`')
            [CompletionResult]::new('--image-model', '--image-model', [CompletionResultType]::ParameterName, 'Make images with this model')
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the author profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a profile; the first one is the default')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a profile')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile; its tasks go back to the default one')
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
        'igny8;authors;help;help' {
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
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
        'igny8;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show where the work stands and what is next')
            [CompletionResult]::new('sites', 'sites', [CompletionResultType]::ParameterValue, 'List, add and remove known sites')
            [CompletionResult]::new('prompts', 'prompts', [CompletionResultType]::ParameterValue, 'List, show, edit, reset and render the prompts')
            [CompletionResult]::new('models', 'models', [CompletionResultType]::ParameterValue, 'List and show models with their prices')
            [CompletionResult]::new('logs', 'logs', [CompletionResultType]::ParameterValue, 'Show what a run did: its model calls, what it published')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write shell completions and manual pages')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look for what is wrong, and say how to repair it')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'List, get, set, unset and edit settings')
            [CompletionResult]::new('authors', 'authors', [CompletionResultType]::ParameterValue, 'List, show, add, edit and remove author profiles')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, list, remove and test keys and passwords')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make a workspace for a site: its settings, its database')
            [CompletionResult]::new('sectors', 'sectors', [CompletionResultType]::ParameterValue, 'List, add, rename and archive the sectors of the site')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'igny8;help;status' {
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
        'igny8;help;models' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the models whose prices are known')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a model')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take a file of models and prices over the embedded ones')
            break
        }
        'igny8;help;models;list' {
            break
        }
        'igny8;help;models;show' {
            break
        }
        'igny8;help;models;import' {
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
        'igny8;help;doctor' {
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
        'igny8;help;authors' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the author profiles')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a profile; the first one is the default')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a profile')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a profile; its tasks go back to the default one')
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
        'igny8;help;init' {
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
        'igny8;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
