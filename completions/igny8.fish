# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_igny8_global_optspecs
    string join \n site= json q/quiet n/dry-run y/yes no-input no-progress events wait= color= set= provider= model= image-provider= image-model= temperature= seed= fresh max-usd= h/help V/version
end

function __fish_igny8_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_igny8_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_igny8_using_subcommand
    set -l cmd (__fish_igny8_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c igny8 -n "__fish_igny8_needs_command" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_needs_command" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_needs_command" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_needs_command" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_needs_command" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_needs_command" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_needs_command" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_needs_command" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_needs_command" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_needs_command" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "quickstart" -d 'See the whole pipeline on real keywords, without any key'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "init" -d 'Make a workspace for a site: its settings, its database'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "status" -d 'Show where the work stands and what is next'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "keywords" -d 'Import, list, add, edit, remove and export keywords'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "cluster" -d 'Group keywords that one topic can answer'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "clusters" -d 'List, show, rename, merge, split and archive clusters'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "ideas" -d 'Find ideas for pages, and decide about them'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "tasks" -d 'Make tasks of approved ideas, or by hand, and look at them'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "write" -d 'Write the queued tasks: articles with a model, briefs without one'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "content" -d 'List, show, edit, compare, approve and export what was written'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "images" -d 'Make images for content, and list them'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "publish" -d 'Publish content into a folder or to WordPress'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "wp" -d 'Connect WordPress, look at it, and keep both sides in step'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "undo" -d 'Take back what a run wrote to a site'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "run" -d 'Run the whole pipeline, or a part of it'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "jobs" -d 'Show what is stuck or under way, why, and what to type next'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "batches" -d 'List, collect and stop what was handed to a provider with `--batch`'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "credits" -d 'Show and limit what is spent; audit and reconcile it'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "sites" -d 'List, add and remove known sites'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "sectors" -d 'List, add, rename and archive the sectors of the site'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "authors" -d 'List, show, add, edit and remove author profiles'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "strategies" -d 'List, show, add, edit, remove and use strategies: rules for ideas and texts'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "structures" -d 'List, show, set and remove the structures that texts follow'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "prompts" -d 'List, show, edit, reset and render the prompts'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "cache" -d 'List and forget stored answers'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "models" -d 'List, show, import and test models with their prices'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "config" -d 'List, get, set, unset and edit settings'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "auth" -d 'Store, list, remove and test keys and passwords'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "doctor" -d 'Look for what is wrong, and say how to repair it'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "logs" -d 'Show what a run did: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "generate" -d 'Write shell completions and manual pages'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l limit -d 'Make pages of so many clusters, the largest first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand quickstart" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l name -d 'The site\'s name, as readers see it [default: the folder\'s name]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l url -d 'The site\'s address' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l language -d 'The language articles are written in, such as `en` or `de`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l country -d 'The country of the readers, such as `US`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l industry -d 'The industry, told to the model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l sector -d 'A part of the site\'s field; repeat it for up to five [default: General]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l wordpress-url -d 'The address of the WordPress site' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l wordpress-username -d 'The WordPress user that publishes' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l slug -d 'The site\'s name in files and for `--site` [default: made of its name]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l register -d 'Put the site on the list of `igny8 sites` (the default)'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l no-register -d 'Leave the site off the list of `igny8 sites`'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "import" -d 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "imports" -d 'List the imports that were made, or take one back'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "list" -d 'List keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "show" -d 'Show one keyword, and what each source said of it'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "add" -d 'Add keywords by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "edit" -d 'Change what is known of keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "remove" -d 'Remove keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "move" -d 'Move keywords into another cluster, and pin them there'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "pin" -d 'Pin keywords where they are, so that clustering never moves them'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "unpin" -d 'Let pinned keywords move again'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "serp" -d 'Import the search results that the engine `serp` groups by'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "intent" -d 'Read the intent off the wording, where neither a file nor a person has said it'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "opportunities" -d 'Rank what is much searched, easy, and not written about yet'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "stats" -d 'Count and plot what there is'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "export" -d 'Write keywords to a file or to standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and not __fish_seen_subcommand_from import imports list show add edit remove move pin unpin serp intent opportunities stats export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l map -d 'Say which column holds a field, such as keyword, search_volume, difficulty, intent, cpc, market' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l from -d 'The tool that the files are from, such as gkp, gsc, ahrefs, semrush; otherwise it is detected' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l encoding -d 'The encoding, such as utf-8, utf-16le, windows-1252; otherwise it is detected' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l delimiter -d 'What separates cells: a character, or comma, semicolon, tab, pipe; otherwise it is detected' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l sheet -d 'Read this sheet of a workbook; otherwise every sheet with keywords' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l sector -d 'Put new keywords into this sector' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l market -d 'The market of rows that name none, such as `us`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l volume-range -d 'Which point of a range of searches, such as `1K – 10K`, counts as the volume' -r -f -a "low\t'The least'
mid\t'The middle'
high\t'The most'"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rows that are skipped, with the reasons, to this file' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l no-header -d 'Take the first line for a keyword'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l use-groups -d 'Keep the groups that the files give for the next clustering'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l force -d 'Replace that file whatever it holds; otherwise only one with skipped rows is replaced'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l strict -d 'Store nothing unless every row of every file is good'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -f -a "list" -d 'List the imports, the newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -f -a "undo" -d 'Take back what an import brought'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from imports" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l status -d 'Only these: active, inactive or used' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l intent -d 'Only this intent: informational, commercial, transactional or navigational' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l min-volume -d 'At least this many searches per month' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l max-volume -d 'At most this many searches per month' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l min-difficulty -d 'At least this difficulty' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l max-difficulty -d 'At most this difficulty' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l contains -d 'Only those that contain this text' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l sort -d 'Sort by this' -r -f -a "id\t''
keyword\t''
volume\t''
difficulty\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l page -d 'Show this page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l page-size -d 'How many keywords a page has' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l unassigned -d 'Only those in no cluster'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l descending -d 'Largest or last first'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l volume -d 'Searches per month' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l difficulty -d 'Difficulty, 0 to 100' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l intent -d 'informational, commercial, transactional or navigational' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l market -d 'The market, such as `us`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l sector -d 'Put them into this sector' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l keyword -d 'Another text, for one keyword' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l volume -d 'Searches per month, or `unknown`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l difficulty -d 'Difficulty from 0 to 100, or `unknown`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l intent -d 'What the searcher wants, or `unknown`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l market -d 'The market; an empty one is unset' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l sector -d 'Move them into this sector, out of their clusters' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l status -d 'Set them aside, or take them back' -r -f -a "active\t''
inactive\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l force -d 'Remove those as well that a task uses'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l to -d 'The cluster they go into, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l group -d 'The page group in that cluster, by number or name; the one that suits when none is named' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l out -d 'Take them out of their clusters instead, and keep them out'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from move" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from pin" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from unpin" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -f -a "import" -d 'Import search results: CSV, TSV or JSON lines with keyword, position and url'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from serp" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l brand -d 'Count this name as a brand, beside the site\'s own and the setting `site.brands`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l language -d 'Read the keywords by the rules of this language instead of the site\'s' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from intent" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l limit -d 'At most so many; in text 50 unless this is given, in JSON all' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l intent -d 'Only this intent: informational, commercial, transactional or navigational' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l min-volume -d 'At least this many searches per month; those of unknown volume are left out' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l max-difficulty -d 'At most this difficulty; those of unknown difficulty are left out' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l contains -d 'Only those that contain this text' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l all -d 'List those too that a task, an article or a ranking page covers'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l questions -d 'Only those that ask a question'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l without-brands -d 'Leave out those that name a brand'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from opportunities" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l ascii -d 'Plot with plain characters, as is done where the terminal\'s are not UTF-8'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from stats" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l status -d 'Only these: active, inactive or used' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l intent -d 'Only this intent: informational, commercial, transactional or navigational' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l min-volume -d 'At least this many searches per month' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l max-volume -d 'At most this many searches per month' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l min-difficulty -d 'At least this difficulty' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l max-difficulty -d 'At most this difficulty' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l contains -d 'Only those that contain this text' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l sort -d 'Sort by this' -r -f -a "id\t''
keyword\t''
volume\t''
difficulty\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l format -d 'How to write them' -r -f -a "csv\t''
xlsx\t''
json\t''
jsonl\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l to -d 'Write to this new file instead of standard output' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l unassigned -d 'Only those in no cluster'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l descending -d 'Largest or last first'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l force -d 'Replace the file when it exists'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells of CSV that a spreadsheet would run as formulas as they are'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "imports" -d 'List the imports that were made, or take one back'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "list" -d 'List keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one keyword, and what each source said of it'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add keywords by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is known of keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "move" -d 'Move keywords into another cluster, and pin them there'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "pin" -d 'Pin keywords where they are, so that clustering never moves them'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "unpin" -d 'Let pinned keywords move again'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "serp" -d 'Import the search results that the engine `serp` groups by'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "intent" -d 'Read the intent off the wording, where neither a file nor a person has said it'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "opportunities" -d 'Rank what is much searched, easy, and not written about yet'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count and plot what there is'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write keywords to a file or to standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand keywords; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l limit -d 'Group at most so many keywords' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l sector -d 'Group the keywords of this sector only, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l engine -d 'How to group: semantic, lexical, embeddings, serp, groups or ai; semantic unless the setting `cluster.engine` says otherwise' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l granularity -d 'How fine to cut: auto, broad, topic, page or a number from 0 (coarse) to 1 (fine)' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l serp -d 'Import search results from this file first, as `keyword,position,url[,market,date]`' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l min-shared -d 'Keywords must share so many of the first ten results' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l overlap -d 'Keywords must share so many percent of the first ten results; 40 unless said otherwise' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l serp-mode -d 'With whom: the most searched keyword of a group (centroid), or each of it (agglomerative)' -r -f -a "centroid\t''
agglomerative\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l explain -d 'Say why this keyword, by number or text, is where it is; nothing is changed' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l dimensions -d 'With the engine embeddings: how many numbers a vector is to have' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l recluster -d 'Take apart the clusters that igny8 made and nothing was made of, and group anew'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l no-ai -d 'Ask no model for names, whatever provider is set'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand cluster" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "list" -d 'List the clusters, largest first'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "show" -d 'Show a cluster with its keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "rename" -d 'Give a cluster another name'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "merge" -d 'Move all that other clusters have into one, and remove them'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "split" -d 'Move some keywords of a cluster into a new one'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "archive" -d 'Archive a cluster: it is kept, and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "groups" -d 'Rename, merge, split and move page groups: the keywords that one page can answer'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "conflicts" -d 'Find page groups whose pages would compete, and those that several pages aim at'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "map" -d 'Draw the topics and page groups, sized by searches'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and not __fish_seen_subcommand_from list show rename merge split archive groups conflicts map help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l status -d 'Only this status: active or archived' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l page -d 'Show this page only, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l page-size -d 'Show so many rows per page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l description -d 'What it is about' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from merge" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l keywords -d 'The keywords that leave it, by number; `-` reads the numbers from standard input' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l name -d 'What the new cluster is called' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from split" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l restore -d 'Take it back into use instead'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -f -a "rename" -d 'Give a page group another name'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -f -a "merge" -d 'Move the keywords of other page groups into one, and remove them'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -f -a "split" -d 'Move some keywords of a page group into a new one of the same cluster'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -f -a "move" -d 'Move a page group with its keywords into another cluster'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from groups" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from conflicts" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l format -d 'How to write it: html is a page to look at in a browser' -r -f -a "html\t''
json\t''
csv\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l to -d 'Write to this new file instead of standard output' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l keywords -d 'Name so many keywords of each page group, the most searched first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l force -d 'Replace the file when it exists'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from map" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the clusters, largest first'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a cluster with its keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Give a cluster another name'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "merge" -d 'Move all that other clusters have into one, and remove them'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "split" -d 'Move some keywords of a cluster into a new one'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Archive a cluster: it is kept, and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "groups" -d 'Rename, merge, split and move page groups: the keywords that one page can answer'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "conflicts" -d 'Find page groups whose pages would compete, and those that several pages aim at'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "map" -d 'Draw the topics and page groups, sized by searches'
complete -c igny8 -n "__fish_igny8_using_subcommand clusters; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l limit -d 'Find ideas for at most so many clusters' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l per-cluster -d 'Find so many ideas for each cluster' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l approve -d 'Approve them at once'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l batch -d 'Ask the provider for them as a batch: half the price, within a day; `igny8 batches poll` fetches them'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "list" -d 'List the ideas'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "show" -d 'Show an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "approve" -d 'Approve ideas, so that they can become tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "reject" -d 'Turn ideas down; they are remembered and not proposed again'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "edit" -d 'Edit an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "add" -d 'Add an idea of your own'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and not __fish_seen_subcommand_from list show approve reject edit add help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l status -d 'Only this status: draft, approved, in_progress, completed or rejected' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l page -d 'Show this page only, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l page-size -d 'Show so many rows per page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l all -d 'Approve every draft'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from reject" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l title -d 'The working title' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l description -d 'What the page should do for its reader' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l keywords -d 'The keywords to target, separated by commas, the most important one first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l structure -d 'The template, such as `guide`, `how-to` or `comparison`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l description -d 'What the page should do for its reader' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l keywords -d 'The keywords to target, separated by commas, the most important one first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l structure -d 'The template, such as `guide`, `how-to` or `comparison`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l cluster -d 'The cluster it answers, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l sector -d 'The sector, by number or name; otherwise that of the cluster, or the only one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l approve -d 'Approve it at once'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l force -d 'Add it even if there is such a page'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the ideas'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approve ideas, so that they can become tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Turn ideas down; they are remembered and not proposed again'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Edit an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add an idea of your own'
complete -c igny8 -n "__fish_igny8_using_subcommand ideas; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -f -a "create" -d 'Make tasks of approved ideas, or one by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -f -a "list" -d 'List the tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -f -a "show" -d 'Show one task'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and not __fish_seen_subcommand_from create list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l title -d 'Make a task by hand with this title' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l description -d 'What the writer should know' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l keywords -d 'The keywords to target, the primary one first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l structure -d 'The template, such as guide, how-to, listicle or comparison' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l content-type -d 'The post type, such as post or page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l sector -d 'The sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l cluster -d 'The cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l author -d 'The author profile, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l all-approved -d 'Take every approved idea'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from create" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l status -d 'Only this status: queued or completed' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l page -d 'Show this page only, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l page-size -d 'Show so many rows per page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make tasks of approved ideas, or one by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one task'
complete -c igny8 -n "__fish_igny8_using_subcommand tasks; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l limit -d 'Write at most so many' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l words -d 'Aim at so many words, instead of the setting `writing.words`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l author -d 'Write as this author profile where a task names none' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l form -d 'Write an article in one call, or as an outline and a call for each section' -r -f -a "auto\t''
whole\t''
sections\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l strategy -d 'Follow this strategy instead of the one in use' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l replace-briefs -d 'Write articles over briefs too; needs a model'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l rewrite -d 'Write named tasks again whose article waits for a review, over that article; needs a model'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l allow-similar -d 'Write pages too that would compete with one that is there'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l watch -d 'Show the article while a model writes it; for one task. What had come of one that is cut is kept, and gone on with'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l batch -d 'Hand them to the provider as a batch: half the price, within a day, one call for each text; `igny8 batches poll` fetches them'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l show-prompt -d 'Show the prompts that would be sent, and send nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand write" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "list" -d 'List what was written'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "show" -d 'Show one text with its fields'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "edit" -d 'Edit a text and its fields in your editor, or take them from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "export" -d 'Export texts as HTML, Markdown or JSON'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "diff" -d 'Show what changed between two versions of a text'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "approve" -d 'Approve texts, or take their approval back'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and not __fish_seen_subcommand_from list show edit export diff approve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l status -d 'Only this status: draft or published' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind: article or brief' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l cluster -d 'Only this cluster, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l sector -d 'Only this sector, by number or name' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l review -d 'Only this review state: clear, needs_review or stopped' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l page -d 'Show this page only, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l page-size -d 'Show so many rows per page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l approved -d 'Only what is approved'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l unapproved -d 'Only what is not approved'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l html -d 'Show the HTML alone'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l markdown -d 'Show the text as Markdown, without the fields'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l versions -d 'List its versions instead'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l from -d 'Take the text from this file instead of an editor; `-` is standard input' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l format -d 'The form' -r -f -a "html\t'A complete page'
md\t'Markdown with its fields above it'
json\t'The JSON of `content show`'"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l to -d 'Write into this folder, a file per text; `-` is standard output' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l force -d 'Replace files that are there'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l from -d 'The older version; the one before the newer, unless given' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l to -d 'The newer version; the newest, unless given' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l text -d 'Compare the plain text instead of the HTML'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from diff" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l all -d 'Every article; with `--revoke`, everything approved'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l revoke -d 'Take the approval back'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l flagged -d 'Approve texts too that wait for a review'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from approve" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what was written'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one text with its fields'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Edit a text and its fields in your editor, or take them from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "export" -d 'Export texts as HTML, Markdown or JSON'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Show what changed between two versions of a text'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "approve" -d 'Approve texts, or take their approval back'
complete -c igny8 -n "__fish_igny8_using_subcommand content; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l limit -d 'At most so many pieces of content' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l in-article -d 'So many images besides the featured one, 0 to 6' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l replace -d 'Make images anew that exist already'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l batch -d 'Ask for them as batches: half the price, within a day; first for the words that describe them, after `igny8 batches poll` by the same command for the images'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -a "list" -d 'List images with their texts and files'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and not __fish_seen_subcommand_from list help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l page -d 'Show this page only, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l page-size -d 'Show so many rows per page' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from help" -f -a "list" -d 'List images with their texts and files'
complete -c igny8 -n "__fish_igny8_using_subcommand images; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -f -a "files" -d 'Write content into a folder, as pages and as Markdown'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -f -a "wp" -d 'Publish content to WordPress, as drafts unless told otherwise'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and not __fish_seen_subcommand_from files wp help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l to -d 'The folder to write into [default: the setting `publish.directory`]' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l limit -d 'At most so many pieces of content that are new or changed' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l all -d 'All content of active sectors, as when none is named'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l force -d 'Overwrite files that were changed by hand or that igny8 did not write'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from files" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l limit -d 'At most so many posts' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l status -d 'The status they get: draft, pending, publish, future or private' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l at -d 'Go live then: `2030-01-31T09:00` as the site\'s clock shows it, or `2030-01-31T09:00:00Z`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l author -d 'The author in WordPress, by login name or number' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l parent -d 'The page above it, by its number in WordPress' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l category -d 'Add a category, made when missing' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l tag -d 'Add a tag, made when missing' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l format -d 'How bodies are written: blocks or classic' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l all -d 'All content of active sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l due -d 'What is approved and whose time has come, live unless `--status` says otherwise'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l allow-briefs -d 'Let briefs go live too'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l allow-unapproved -d 'Let content go live that has not been approved'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l update -d 'Bring what has changed here to posts that are there already'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l force -d 'Overwrite what others changed in WordPress, and bring back what they trashed or deleted'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from wp" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from help" -f -a "files" -d 'Write content into a folder, as pages and as Markdown'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from help" -f -a "wp" -d 'Publish content to WordPress, as drafts unless told otherwise'
complete -c igny8 -n "__fish_igny8_using_subcommand publish; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "connect" -d 'Connect a site: find its REST API, try a key, store it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "test" -d 'See how far the site answers, up to a draft that is written and taken away again'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "status" -d 'Show the connection, from the workspace alone'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "structure" -d 'Ask the site what it is made of, and store that'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "content-types" -d 'List the post types of the site, as it said them last'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "sync" -d 'Keep workspace and site in step'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "import" -d 'Bring posts that are there already in as content, for linking and to see what competes'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "log" -d 'Show what was sent to the site and heard from it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "rotate-key" -d 'Put a new key in the place of the old one'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "disconnect" -d 'End the connection; what was published stays, and so does its history'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "plugin" -d 'The bridge plugin that this program brings along'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "webhook" -d 'Signed messages both ways: set up, send, verify'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "resolve" -d 'End a conflict: keep your own version of a text, or WordPress\'s'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and not __fish_seen_subcommand_from connect test status structure content-types sync import log rotate-key disconnect plugin webhook resolve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l key-file -d 'Read it from this file' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l user -d 'Connect without the plugin, as this user with an application password' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l store -d 'Keep the key in the system\'s keyring, or in a private file in plain text' -r -f -a "auto\t''
file\t''
keyring\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l key-stdin -d 'Read the key, or with `--user` the application password, from standard input'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l approve -d 'Connect without the plugin: have WordPress make the application password on a page of its own'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l allow-http -d 'Let the key go over plain http to this site, where others can read it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l allow-host -d 'Let the key go to another host, when the site says that its REST API is there'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from connect" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l read-only -d 'Change nothing there: leave out the draft that is written and taken away again'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from status" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from structure" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from content-types" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "pull" -d 'Take over what was done in WordPress: statuses, edits, the trash, terms'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "push" -d 'Send what changed here to the posts that are there; nothing goes live by it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "status" -d 'Show what differs; change nothing on either side'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "on" -d 'Let `pull` and `push` work on this site'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "off" -d 'Keep `pull` and `push` from this site'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from sync" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l type -d 'Only this post type, such as `post`, `page` or `product` [default: posts and pages]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l status -d 'Only posts of this WordPress status [default: publish]' -r -f -a "publish\t''
private\t''
future\t''
draft\t''
pending\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l limit -d 'At most so many new ones' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l sector -d 'The sector they go into, by number or name [default: the first active one]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l content -d 'Only what is about this content, by number or UUID' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l limit -d 'At most so many, the newest first' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from log" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from rotate-key" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l revoke -d 'Revoke the key at the site, too'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from disconnect" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -f -a "zip" -d 'Write the plugin as a zip that WordPress takes under Plugins > Add New > Upload'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -f -a "install-help" -d 'Say how to install the plugin and connect it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from plugin" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "show" -d 'Ask the site how its webhooks stand'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "set" -d 'Have the site send what happens there to this address, signed; a secret is made when there is none'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "off" -d 'Have the site send nothing any more'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "test" -d 'Have the site ping its listener'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "rotate" -d 'Have the site make a new secret, and keep it here; the one before it counts for a week'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "send" -d 'Send a signed message to the site'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "verify" -d 'Check a message that a listener got: the request from standard input, its JSON to standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from webhook" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l keep -d 'Whose version is kept' -r -f -a "mine\t'What is here: it goes to WordPress, over what is there'
theirs\t'What is in WordPress: it comes here, as the next version'"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from resolve" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "connect" -d 'Connect a site: find its REST API, try a key, store it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "test" -d 'See how far the site answers, up to a draft that is written and taken away again'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show the connection, from the workspace alone'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "structure" -d 'Ask the site what it is made of, and store that'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "content-types" -d 'List the post types of the site, as it said them last'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "sync" -d 'Keep workspace and site in step'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring posts that are there already in as content, for linking and to see what competes'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show what was sent to the site and heard from it'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "rotate-key" -d 'Put a new key in the place of the old one'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "disconnect" -d 'End the connection; what was published stays, and so does its history'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "plugin" -d 'The bridge plugin that this program brings along'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "webhook" -d 'Signed messages both ways: set up, send, verify'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'End a conflict: keep your own version of a text, or WordPress\'s'
complete -c igny8 -n "__fish_igny8_using_subcommand wp; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l list -d 'List the runs that wrote to a site'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l force -d 'Take back also what others have changed since'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand undo" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l from -d 'Begin with this stage: cluster, ideas, tasks, write, images or publish' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l to -d 'End with this stage' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l limit -d 'Take at most so many items through each stage after clustering' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l per-cluster -d 'Find so many ideas for each cluster' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l publish -d 'Where drafts are published to' -r -f -a "files\t'A folder of pages'
wp\t'The site\'s WordPress, as drafts'
none\t'Nowhere'"
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l publish-dir -d 'The folder for `--publish files`, instead of the one in the settings' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l review -d 'Leave new ideas to be approved instead of going on with them'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_using_subcommand run" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -f -a "list" -d 'List what is stuck or under way, why, and what to type next'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -f -a "show" -d 'Show a job with the text that came'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -f -a "retry" -d 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -f -a "cancel" -d 'Give up a paid answer that was never used; its cost stays'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and not __fish_seen_subcommand_from list show retry cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from retry" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from cancel" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what is stuck or under way, why, and what to type next'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a job with the text that came'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Give up a paid answer that was never used; its cost stays'
complete -c igny8 -n "__fish_igny8_using_subcommand jobs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "list" -d 'List the batches, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "show" -d 'Show a batch with each of its requests'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "poll" -d 'Go on with batches that were cut off, ask how the others stand, and collect what is ready'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "collect" -d 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "cancel" -d 'Stop batches; what was done before is billed and kept'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and not __fish_seen_subcommand_from list show poll collect cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l open -d 'Only those of which something is still to come'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from poll" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l no-apply -d 'Book the results, and make nothing of them yet'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from collect" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from cancel" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the batches, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a batch with each of its requests'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "poll" -d 'Go on with batches that were cut off, ask how the others stand, and collect what is ready'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "collect" -d 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Stop batches; what was done before is billed and kept'
complete -c igny8 -n "__fish_igny8_using_subcommand batches; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "balance" -d 'Show what is available, set aside and spent'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "add" -d 'Put money into the balance; from then on every paid call must be covered by it'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "transactions" -d 'List the rows of the ledger, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "usage" -d 'Add up calls, tokens and money'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "limit" -d 'Show or set what may be spent in a run, a day and a month'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "audit" -d 'Derive every figure again and name what does not agree'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "reconcile" -d 'List the calls of which nobody knows whether they were billed, or decide about them'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and not __fish_seen_subcommand_from balance add transactions usage limit audit reconcile help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from balance" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l credits -d 'How much, in credits of a hundredth of a dollar' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l note -d 'A word to find it by' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l op -d 'Only those of this call or grant; the beginning of its name will do' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l since -d 'Only those from this day or time on, in UTC' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l page -d 'The page to show, from 1' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l page-size -d 'How many rows a page has' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from transactions" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l by -d 'What to group the calls by' -r -f -a "day\t''
function\t''
model\t''
provider\t''
run\t''
article\t''
site\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l since -d 'Only calls from this day or time on, in UTC' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l until -d 'Only calls up to this day or time, in UTC' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l plot -d 'Draw what each group cost as a bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from usage" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l run -d 'The most that one run may spend, in US dollars, or `none`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l day -d 'The most that one day may cost, from midnight UTC, or `none`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l month -d 'The most that one month may cost, from its first midnight UTC, or `none`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l total -d 'The most that the site may cost in all, or `none`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l account-month -d 'The most that one month of all your sites together may cost, or `none`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l user -d 'Set it in your own settings, for every site, instead of this site\'s'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from limit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from audit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l charge -d 'It was billed: book AMOUNT as spent, or what was set aside' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l all -d 'Every unresolved call'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l ask -d 'Ask the provider, free of charge: an answer that is there is kept and used, a call that provably never ran is given back, all else stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l void -d 'It was not billed: give the money back'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l retry -d 'Nobody can tell: book what was set aside as spent, which is the most it can have cost'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from reconcile" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "balance" -d 'Show what is available, set aside and spent'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "add" -d 'Put money into the balance; from then on every paid call must be covered by it'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "transactions" -d 'List the rows of the ledger, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "usage" -d 'Add up calls, tokens and money'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "limit" -d 'Show or set what may be spent in a run, a day and a month'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "audit" -d 'Derive every figure again and name what does not agree'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "reconcile" -d 'List the calls of which nobody knows whether they were billed, or decide about them'
complete -c igny8 -n "__fish_igny8_using_subcommand credits; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -f -a "list" -d 'List the known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -f -a "add" -d 'Add a workspace to the list'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -f -a "remove" -d 'Take a site off the list; its folder stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l name -d 'The name for `--site` [default: the site\'s slug]' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a workspace to the list'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a site off the list; its folder stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -f -a "list" -d 'List the sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -f -a "add" -d 'Add a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -f -a "rename" -d 'Rename a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -f -a "archive" -d 'Archive a sector: its keywords are kept and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l restore -d 'Take it back into use instead'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Archive a sector: its keywords are kept and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "sample" -d 'Add, list and remove texts that an author has written'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "style" -d 'Show how an author writes, measured on the author\'s own texts'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove sample style help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l role -d 'What the author is, such as `interior designer`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l tone -d 'How the author sounds, such as `calm and exact`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l audience -d 'Whom the author writes for' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l guidelines -d 'Further rules, told to the model as they stand' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l default -d 'Let tasks without an author use this one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l no-default -d 'Let tasks without an author use none'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l name -d 'What to call it from now on' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l role -d 'What the author is, such as `interior designer`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l tone -d 'How the author sounds, such as `calm and exact`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l audience -d 'Whom the author writes for' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l guidelines -d 'Further rules, told to the model as they stand' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l default -d 'Let tasks without an author use this one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l no-default -d 'Let tasks without an author use none'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -f -a "add" -d 'Add a text that the author has written; one of the same name is replaced'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -f -a "list" -d 'List an author\'s texts'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -f -a "remove" -d 'Remove a text of an author'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from sample" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from style" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "sample" -d 'Add, list and remove texts that an author has written'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "style" -d 'Show how an author writes, measured on the author\'s own texts'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "list" -d 'List the strategies'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "show" -d 'Show a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "add" -d 'Add a strategy; the first one is put into use'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "edit" -d 'Change a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "remove" -d 'Remove a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "use" -d 'Put a strategy into use for ideas and texts'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and not __fish_seen_subcommand_from list show add edit remove use help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l audience -d 'Whom the pages are for' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l angle -d 'From which side they look at their topic' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l structures -d 'The structures that ideas may have, joined by commas; empty for any' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l links -d 'How links are set, told to the model as it stands' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l rule -d 'A further rule, told to the model as it stands; may be given several times, and replaces the rules there were' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from add" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l name -d 'What to call it from now on' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l audience -d 'Whom the pages are for' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l angle -d 'From which side they look at their topic' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l structures -d 'The structures that ideas may have, joined by commas; empty for any' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l links -d 'How links are set, told to the model as it stands' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l rule -d 'A further rule, told to the model as it stands; may be given several times, and replaces the rules there were' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l none -d 'Use none'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from use" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the strategies'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a strategy; the first one is put into use'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "use" -d 'Put a strategy into use for ideas and texts'
complete -c igny8 -n "__fish_igny8_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -f -a "list" -d 'List the structures that texts can follow'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -f -a "show" -d 'Show a structure as the file it is kept in'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -f -a "set" -d 'Keep a file as a structure of this workspace, new or in place of an embedded one'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -f -a "remove" -d 'Take a structure of this workspace away; it is kept as `NAME.toml.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and not __fish_seen_subcommand_from list show set remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the structures that texts can follow'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a structure as the file it is kept in'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from help" -f -a "set" -d 'Keep a file as a structure of this workspace, new or in place of an embedded one'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a structure of this workspace away; it is kept as `NAME.toml.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand structures; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "list" -d 'List the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "show" -d 'Show a prompt\'s text'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "edit" -d 'Change a prompt for this workspace in the editor; a broken one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "reset" -d 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "render" -d 'Show the exact text a model would get, with example data'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a prompt\'s text'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a prompt for this workspace in the editor; a broken one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "render" -d 'Show the exact text a model would get, with example data'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -f -a "list" -d 'List the answers that would be given again'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -f -a "clear" -d 'Forget answers, so that the same questions are asked anew; the books keep them'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and not __fish_seen_subcommand_from list clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l function -d 'Only those of this AI function, such as `generate_content`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l older-than -d 'Only those older than so many days' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from clear" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the answers that would be given again'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Forget answers, so that the same questions are asked anew; the books keep them'
complete -c igny8 -n "__fish_igny8_using_subcommand cache; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "show" -d 'Show all that is known of a model'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "vendors" -d 'List the vendors: how and where each is spoken to'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "import" -d 'Take models and prices of a file over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "test" -d 'Ask a model for one word, to see that it works and what it refuses; this is a paid call'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show vendors import test help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l vendor -d 'Only those of this vendor' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from vendors" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l vendor -d 'Of a litellm table, only this vendor; may be given several times' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l as-of -d 'The day of the prices; of a litellm table today, unless it is given' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show all that is known of a model'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "vendors" -d 'List the vendors: how and where each is spoken to'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take models and prices of a file over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "test" -d 'Ask a model for one word, to see that it works and what it refuses; this is a paid call'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "list" -d 'List the settings in force, each with its origin'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "get" -d 'Show one setting\'s value'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "set" -d 'Set a setting in the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "unset" -d 'Take a setting out of the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "edit" -d 'Open the workspace\'s file in the editor; a wrong one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l all -d 'List those without a value too, with what they decide'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l user -d 'Write your own file instead, which holds for every site'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l user -d 'Change your own file instead'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l user -d 'Open your own file instead'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the settings in force, each with its origin'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one setting\'s value'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a setting in the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Take a setting out of the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Open the workspace\'s file in the editor; a wrong one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -f -a "set" -d 'Store a key or password: typed unseen, from standard input, or from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -f -a "list" -d 'List what is stored and where, never the secrets'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -f -a "remove" -d 'Remove a stored key or password'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -f -a "test" -d 'Try a key with a free request, or the login of WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l from-file -d 'Read it from this file; `-` is standard input' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l store -d 'Where to keep it; `file` agrees to plain text in a file that only you can read' -r -f -a "auto\t'The system\'s keyring, else the file when you agree'
file\t'A private file'
keyring\t'The system\'s keyring'"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "set" -d 'Store a key or password: typed unseen, from standard input, or from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what is stored and where, never the secrets'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a stored key or password'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "test" -d 'Try a key with a free request, or the login of WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l restore -d 'Put a backup in the place of the database [default: the newest whole one]' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l online -d 'Ask the providers and WordPress too; free requests only'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l migrate -d 'Bring the database to this program\'s schema, after a backup, and clean up after dead runs'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -f -a "list" -d 'List the last runs that changed something'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -f -a "show" -d 'Show what a run did outside: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l limit -d 'How many' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l bodies -d 'Show prompts and answers too'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the last runs that changed something'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show what a run did outside: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "completions" -d 'Write completions for bash, zsh, fish, PowerShell and elvish'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "man" -d 'Write manual pages, one per command'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l to -d 'The folder' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l to -d 'The folder' -r -F
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l temperature -d 'Sample at this temperature, 0 to 2, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l seed -d 'Sample with this seed, where the model takes one' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l fresh -d 'Ask anew also what was answered before'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "completions" -d 'Write completions for bash, zsh, fish, PowerShell and elvish'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "man" -d 'Write manual pages, one per command'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "quickstart" -d 'See the whole pipeline on real keywords, without any key'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "init" -d 'Make a workspace for a site: its settings, its database'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "status" -d 'Show where the work stands and what is next'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "keywords" -d 'Import, list, add, edit, remove and export keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "cluster" -d 'Group keywords that one topic can answer'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "clusters" -d 'List, show, rename, merge, split and archive clusters'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "ideas" -d 'Find ideas for pages, and decide about them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "tasks" -d 'Make tasks of approved ideas, or by hand, and look at them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "write" -d 'Write the queued tasks: articles with a model, briefs without one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "content" -d 'List, show, edit, compare, approve and export what was written'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "images" -d 'Make images for content, and list them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "publish" -d 'Publish content into a folder or to WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "wp" -d 'Connect WordPress, look at it, and keep both sides in step'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "undo" -d 'Take back what a run wrote to a site'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "run" -d 'Run the whole pipeline, or a part of it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "jobs" -d 'Show what is stuck or under way, why, and what to type next'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "batches" -d 'List, collect and stop what was handed to a provider with `--batch`'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "credits" -d 'Show and limit what is spent; audit and reconcile it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "sites" -d 'List, add and remove known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "sectors" -d 'List, add, rename and archive the sectors of the site'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "authors" -d 'List, show, add, edit and remove author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "strategies" -d 'List, show, add, edit, remove and use strategies: rules for ideas and texts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "structures" -d 'List, show, set and remove the structures that texts follow'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "prompts" -d 'List, show, edit, reset and render the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "cache" -d 'List and forget stored answers'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "models" -d 'List, show, import and test models with their prices'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "config" -d 'List, get, set, unset and edit settings'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "auth" -d 'Store, list, remove and test keys and passwords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "doctor" -d 'Look for what is wrong, and say how to repair it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "logs" -d 'Show what a run did: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "generate" -d 'Write shell completions and manual pages'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from quickstart init status keywords cluster clusters ideas tasks write content images publish wp undo run jobs batches credits sites sectors authors strategies structures prompts cache models config auth doctor logs generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "import" -d 'Import keywords from files of any tool: CSV, TSV, XLSX, JSON, text, zip'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "imports" -d 'List the imports that were made, or take one back'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "list" -d 'List keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "show" -d 'Show one keyword, and what each source said of it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "add" -d 'Add keywords by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "edit" -d 'Change what is known of keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "remove" -d 'Remove keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "move" -d 'Move keywords into another cluster, and pin them there'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "pin" -d 'Pin keywords where they are, so that clustering never moves them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "unpin" -d 'Let pinned keywords move again'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "serp" -d 'Import the search results that the engine `serp` groups by'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "intent" -d 'Read the intent off the wording, where neither a file nor a person has said it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "opportunities" -d 'Rank what is much searched, easy, and not written about yet'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "stats" -d 'Count and plot what there is'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from keywords" -f -a "export" -d 'Write keywords to a file or to standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "list" -d 'List the clusters, largest first'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "show" -d 'Show a cluster with its keywords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "rename" -d 'Give a cluster another name'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "merge" -d 'Move all that other clusters have into one, and remove them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "split" -d 'Move some keywords of a cluster into a new one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "archive" -d 'Archive a cluster: it is kept, and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "groups" -d 'Rename, merge, split and move page groups: the keywords that one page can answer'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "conflicts" -d 'Find page groups whose pages would compete, and those that several pages aim at'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from clusters" -f -a "map" -d 'Draw the topics and page groups, sized by searches'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "list" -d 'List the ideas'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "show" -d 'Show an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "approve" -d 'Approve ideas, so that they can become tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "reject" -d 'Turn ideas down; they are remembered and not proposed again'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "edit" -d 'Edit an idea'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from ideas" -f -a "add" -d 'Add an idea of your own'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from tasks" -f -a "create" -d 'Make tasks of approved ideas, or one by hand'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from tasks" -f -a "list" -d 'List the tasks'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from tasks" -f -a "show" -d 'Show one task'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "list" -d 'List what was written'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "show" -d 'Show one text with its fields'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "edit" -d 'Edit a text and its fields in your editor, or take them from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "export" -d 'Export texts as HTML, Markdown or JSON'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "diff" -d 'Show what changed between two versions of a text'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from content" -f -a "approve" -d 'Approve texts, or take their approval back'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from images" -f -a "list" -d 'List images with their texts and files'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from publish" -f -a "files" -d 'Write content into a folder, as pages and as Markdown'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from publish" -f -a "wp" -d 'Publish content to WordPress, as drafts unless told otherwise'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "connect" -d 'Connect a site: find its REST API, try a key, store it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "test" -d 'See how far the site answers, up to a draft that is written and taken away again'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "status" -d 'Show the connection, from the workspace alone'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "structure" -d 'Ask the site what it is made of, and store that'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "content-types" -d 'List the post types of the site, as it said them last'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "sync" -d 'Keep workspace and site in step'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "import" -d 'Bring posts that are there already in as content, for linking and to see what competes'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "log" -d 'Show what was sent to the site and heard from it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "rotate-key" -d 'Put a new key in the place of the old one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "disconnect" -d 'End the connection; what was published stays, and so does its history'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "plugin" -d 'The bridge plugin that this program brings along'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "webhook" -d 'Signed messages both ways: set up, send, verify'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from wp" -f -a "resolve" -d 'End a conflict: keep your own version of a text, or WordPress\'s'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "list" -d 'List what is stuck or under way, why, and what to type next'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "show" -d 'Show a job with the text that came'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "retry" -d 'Let what a call was for be asked for again: a call that may have been billed is booked as spent first'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from jobs" -f -a "cancel" -d 'Give up a paid answer that was never used; its cost stays'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from batches" -f -a "list" -d 'List the batches, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from batches" -f -a "show" -d 'Show a batch with each of its requests'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from batches" -f -a "poll" -d 'Go on with batches that were cut off, ask how the others stand, and collect what is ready'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from batches" -f -a "collect" -d 'Fetch the results of batches anew, and make texts, ideas and images of all paid answers'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from batches" -f -a "cancel" -d 'Stop batches; what was done before is billed and kept'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "balance" -d 'Show what is available, set aside and spent'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "add" -d 'Put money into the balance; from then on every paid call must be covered by it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "transactions" -d 'List the rows of the ledger, newest first'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "usage" -d 'Add up calls, tokens and money'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "limit" -d 'Show or set what may be spent in a run, a day and a month'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "audit" -d 'Derive every figure again and name what does not agree'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from credits" -f -a "reconcile" -d 'List the calls of which nobody knows whether they were billed, or decide about them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "list" -d 'List the known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "add" -d 'Add a workspace to the list'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "remove" -d 'Take a site off the list; its folder stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "list" -d 'List the sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "add" -d 'Add a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "rename" -d 'Rename a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "archive" -d 'Archive a sector: its keywords are kept and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "sample" -d 'Add, list and remove texts that an author has written'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "style" -d 'Show how an author writes, measured on the author\'s own texts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "list" -d 'List the strategies'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "show" -d 'Show a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "add" -d 'Add a strategy; the first one is put into use'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "edit" -d 'Change a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "remove" -d 'Remove a strategy'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "use" -d 'Put a strategy into use for ideas and texts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from structures" -f -a "list" -d 'List the structures that texts can follow'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from structures" -f -a "show" -d 'Show a structure as the file it is kept in'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from structures" -f -a "set" -d 'Keep a file as a structure of this workspace, new or in place of an embedded one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from structures" -f -a "remove" -d 'Take a structure of this workspace away; it is kept as `NAME.toml.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "list" -d 'List the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "show" -d 'Show a prompt\'s text'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "edit" -d 'Change a prompt for this workspace in the editor; a broken one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "reset" -d 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "render" -d 'Show the exact text a model would get, with example data'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from cache" -f -a "list" -d 'List the answers that would be given again'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from cache" -f -a "clear" -d 'Forget answers, so that the same questions are asked anew; the books keep them'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "show" -d 'Show all that is known of a model'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "vendors" -d 'List the vendors: how and where each is spoken to'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "import" -d 'Take models and prices of a file over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "test" -d 'Ask a model for one word, to see that it works and what it refuses; this is a paid call'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the settings in force, each with its origin'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show one setting\'s value'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set a setting in the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Take a setting out of the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "edit" -d 'Open the workspace\'s file in the editor; a wrong one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "set" -d 'Store a key or password: typed unseen, from standard input, or from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "list" -d 'List what is stored and where, never the secrets'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "remove" -d 'Remove a stored key or password'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "test" -d 'Try a key with a free request, or the login of WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from logs" -f -a "list" -d 'List the last runs that changed something'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from logs" -f -a "show" -d 'Show what a run did outside: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "completions" -d 'Write completions for bash, zsh, fish, PowerShell and elvish'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "man" -d 'Write manual pages, one per command'
