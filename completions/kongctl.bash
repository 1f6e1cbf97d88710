# Completion of kongctl for bash, from 3.2 on. The candidates come from `kongctl __complete`.

_kongctl() {
    local rest=${COMP_LINE:0:COMP_POINT} last=0 index blanks word candidates head plain_head
    local -a words
    words=()
    # Bash also splits words at `=` and `:`. Join what no blank separates.
    for ((index = 0; index <= COMP_CWORD; index++)); do
        blanks=${rest%%[![:space:]]*}
        rest=${rest#"$blanks"}
        word=${COMP_WORDS[index]}
        ((index < COMP_CWORD)) || word=$rest
        [[ -z $blanks || $index == 0 ]] || ((++last))
        words[last]=${words[last]-}$word
        rest=${rest#"$word"}
    done
    COMPREPLY=()
    candidates=$(command kongctl __complete "$last" "${words[@]//[\"\'\\]/}" 2>/dev/null) || return 0
    if [[ $candidates == :files ]]; then
        compopt -o default +o nospace 2>/dev/null || true
        return 0
    fi
    # Bash replaces its own last word, which may be only the end of ours.
    head=${words[last]%"$2"}
    plain_head=${head//[\"\'\\]/}
    while IFS=$'\t' read -r word _; do
        [[ -z $word ]] || _kongctl_add "${word#"$plain_head"}"
    done <<<"$candidates"
}

# Adds a candidate in the quoting of `head`: a name from a server must not be run as a command.
_kongctl_add() {
    local word=$1 unsafe='[^[:alnum:]_./:=@,+%-]' plain=$1
    # An operator such as `name[eq]=` stays readable.
    [[ $word != *]= ]] || plain=${word//[][]/}
    case $head in
    # Not every character can be written between quotes.
    *\') [[ $word != *\'* ]] || return 0 ;;
    *\") [[ $word != *[\"\$\`\\!]* ]] || return 0 ;;
    *)
        [[ ! $plain =~ $unsafe ]] || printf -v word %q "$word"
        # A space, unless more has to follow.
        [[ $word == *[=./] ]] || word+=' '
        ;;
    esac
    COMPREPLY+=("$word")
}

if type compopt >/dev/null 2>&1; then
    complete -o nospace -F _kongctl kongctl
else
    # Bash 3.2 cannot choose for one word. Files are offered where nothing else is.
    complete -o nospace -o default -F _kongctl kongctl
fi
