# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_igny8_global_optspecs
    string join \n site= json q/quiet n/dry-run y/yes no-input no-progress events wait= color= set= provider= model= image-provider= image-model= max-usd= h/help V/version
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
complete -c igny8 -n "__fish_igny8_needs_command" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_needs_command" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_needs_command" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_needs_command" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_needs_command" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_needs_command" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_needs_command" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_needs_command" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c igny8 -n "__fish_igny8_needs_command" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "status" -d 'Show where the work stands and what is next'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "sites" -d 'List, add and remove known sites'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "prompts" -d 'List, show, edit, reset and render the prompts'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "models" -d 'List and show models with their prices'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "logs" -d 'Show what a run did: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "generate" -d 'Write shell completions and manual pages'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "doctor" -d 'Look for what is wrong, and say how to repair it'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "config" -d 'List, get, set, unset and edit settings'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "authors" -d 'List, show, add, edit and remove author profiles'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "auth" -d 'Store, list, remove and test keys and passwords'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "init" -d 'Make a workspace for a site: its settings, its database'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "sectors" -d 'List, add, rename and archive the sectors of the site'
complete -c igny8 -n "__fish_igny8_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand status" -s V -l version -d 'Print version'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and not __fish_seen_subcommand_from list add remove help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a workspace to the list'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a site off the list; its folder stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand sites; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and not __fish_seen_subcommand_from list show edit reset render help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from reset" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from render" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a prompt\'s text'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a prompt for this workspace in the editor; a broken one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "render" -d 'Show the exact text a model would get, with example data'
complete -c igny8 -n "__fish_igny8_using_subcommand prompts; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -f -a "show" -d 'Show a model'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -f -a "import" -d 'Take a file of models and prices over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and not __fish_seen_subcommand_from list show import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
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
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a model'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take a file of models and prices over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand models; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and not __fish_seen_subcommand_from list show help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l bodies -d 'Show prompts and answers too'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand logs; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from completions" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from man" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "completions" -d 'Write completions for bash, zsh, fish, PowerShell and elvish'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "man" -d 'Write manual pages, one per command'
complete -c igny8 -n "__fish_igny8_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand doctor" -s V -l version -d 'Print version'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and not __fish_seen_subcommand_from list get set unset edit help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l all -d 'List those without a value too, with what they decide'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from get" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l user -d 'Write your own file instead, which holds for every site'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from set" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l user -d 'Change your own file instead'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from unset" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l user -d 'Open your own file instead'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from edit" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the settings in force, each with its origin'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show one setting\'s value'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set a setting in the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Take a setting out of the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Open the workspace\'s file in the editor; a wrong one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l site -d 'Work on this site: a name from `igny8 sites list`, or a folder' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l wait -d 'Wait so long for another run, such as `30s` or `5m`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l color -d 'When to use colours' -r -f -a "auto\t''
always\t''
never\t''"
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l set -d 'Set any setting for this command, as `KEY=VALUE`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l provider -d 'Think with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l model -d 'Think with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l image-provider -d 'Make images with this provider, or with `builtin`' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l image-model -d 'Make images with this model' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and not __fish_seen_subcommand_from list show add edit remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from show" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from remove" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand authors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and not __fish_seen_subcommand_from set list remove test help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from set" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from remove" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from test" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "set" -d 'Store a key or password: typed unseen, from standard input, or from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what is stored and where, never the secrets'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a stored key or password'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "test" -d 'Try a key with a free request, or the login of WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand init" -s V -l version -d 'Print version'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and not __fish_seen_subcommand_from list add rename archive help" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from list" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from add" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from rename" -l events -d 'Write each step as a line of JSON to standard error'
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
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l max-usd -d 'Spend at most so much in this run, in US dollars' -r
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l restore -d 'Take it back into use instead'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l json -d 'Answer with one JSON object on standard output'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Show data, warnings and errors only'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would be done; write, send and pay nothing'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Go on without asking'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l no-progress -d 'Show no progress bar'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -l events -d 'Write each step as a line of JSON to standard error'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from archive" -s V -l version -d 'Print version'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Archive a sector: its keywords are kept and left alone'
complete -c igny8 -n "__fish_igny8_using_subcommand sectors; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "status" -d 'Show where the work stands and what is next'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "sites" -d 'List, add and remove known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "prompts" -d 'List, show, edit, reset and render the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "models" -d 'List and show models with their prices'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "logs" -d 'Show what a run did: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "generate" -d 'Write shell completions and manual pages'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "doctor" -d 'Look for what is wrong, and say how to repair it'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "config" -d 'List, get, set, unset and edit settings'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "authors" -d 'List, show, add, edit and remove author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "auth" -d 'Store, list, remove and test keys and passwords'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "init" -d 'Make a workspace for a site: its settings, its database'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "sectors" -d 'List, add, rename and archive the sectors of the site'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and not __fish_seen_subcommand_from status sites prompts models logs generate doctor config authors auth init sectors help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "list" -d 'List the known sites'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "add" -d 'Add a workspace to the list'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sites" -f -a "remove" -d 'Take a site off the list; its folder stays as it is'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "list" -d 'List the prompts'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "show" -d 'Show a prompt\'s text'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "edit" -d 'Change a prompt for this workspace in the editor; a broken one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "reset" -d 'Go back to the embedded prompt; the changed one is kept as `NAME.md.old`'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from prompts" -f -a "render" -d 'Show the exact text a model would get, with example data'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "list" -d 'List the models whose prices are known'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "show" -d 'Show a model'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from models" -f -a "import" -d 'Take a file of models and prices over the embedded ones'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from logs" -f -a "list" -d 'List the last runs that changed something'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from logs" -f -a "show" -d 'Show what a run did outside: its model calls, what it published'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "completions" -d 'Write completions for bash, zsh, fish, PowerShell and elvish'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "man" -d 'Write manual pages, one per command'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List the settings in force, each with its origin'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Show one setting\'s value'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Set a setting in the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Take a setting out of the workspace\'s file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "edit" -d 'Open the workspace\'s file in the editor; a wrong one is not kept'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "list" -d 'List the author profiles'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "show" -d 'Show a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "add" -d 'Add a profile; the first one is the default'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "edit" -d 'Change a profile'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from authors" -f -a "remove" -d 'Remove a profile; its tasks go back to the default one'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "set" -d 'Store a key or password: typed unseen, from standard input, or from a file'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "list" -d 'List what is stored and where, never the secrets'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "remove" -d 'Remove a stored key or password'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "test" -d 'Try a key with a free request, or the login of WordPress'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "list" -d 'List the sectors'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "add" -d 'Add a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "rename" -d 'Rename a sector'
complete -c igny8 -n "__fish_igny8_using_subcommand help; and __fish_seen_subcommand_from sectors" -f -a "archive" -d 'Archive a sector: its keywords are kept and left alone'
