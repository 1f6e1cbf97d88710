_kongctl() {
    local i cur prev opts cmd
    COMPREPLY=()
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        cur="$2"
    else
        cur="${COMP_WORDS[COMP_CWORD]}"
    fi
    prev="$3"
    cmd=""
    opts=""

    for i in "${COMP_WORDS[@]:0:COMP_CWORD}"
    do
        case "${cmd},${i}" in
            ",$1")
                cmd="kongctl"
                ;;
            kongctl,completion)
                cmd="kongctl__subcmd__completion"
                ;;
            kongctl,g)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,get)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,help)
                cmd="kongctl__subcmd__help"
                ;;
            kongctl,list)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,ls)
                cmd="kongctl__subcmd__get"
                ;;
            kongctl,sandbox)
                cmd="kongctl__subcmd__sandbox"
                ;;
            kongctl,telemetry)
                cmd="kongctl__subcmd__telemetry"
                ;;
            kongctl,version)
                cmd="kongctl__subcmd__version"
                ;;
            kongctl__subcmd__get,a)
                cmd="kongctl__subcmd__get__subcmd__apis"
                ;;
            kongctl__subcmd__get,api)
                cmd="kongctl__subcmd__get__subcmd__apis"
                ;;
            kongctl__subcmd__get,api-gateway)
                cmd="kongctl__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__get,apigw)
                cmd="kongctl__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__get,apis)
                cmd="kongctl__subcmd__get__subcmd__apis"
                ;;
            kongctl__subcmd__get,gateway)
                cmd="kongctl__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__get,gw)
                cmd="kongctl__subcmd__get__subcmd__gateway"
                ;;
            kongctl__subcmd__get,konnect)
                cmd="kongctl__subcmd__get__subcmd__konnect"
                ;;
            kongctl__subcmd__get,me)
                cmd="kongctl__subcmd__get__subcmd__me"
                ;;
            kongctl__subcmd__get,org)
                cmd="kongctl__subcmd__get__subcmd__organization"
                ;;
            kongctl__subcmd__get,organization)
                cmd="kongctl__subcmd__get__subcmd__organization"
                ;;
            kongctl__subcmd__get,orgs)
                cmd="kongctl__subcmd__get__subcmd__organization"
                ;;
            kongctl__subcmd__get,p)
                cmd="kongctl__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__get,portal)
                cmd="kongctl__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__get,portals)
                cmd="kongctl__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__get,ps)
                cmd="kongctl__subcmd__get__subcmd__portals"
                ;;
            kongctl__subcmd__get__subcmd__gateway,control-plane)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway,control-planes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway,controlplane)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway,controlplanes)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway,cp)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__gateway,cps)
                cmd="kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect,a)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__apis"
                ;;
            kongctl__subcmd__get__subcmd__konnect,api)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__apis"
                ;;
            kongctl__subcmd__get__subcmd__konnect,api-gateway)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway"
                ;;
            kongctl__subcmd__get__subcmd__konnect,apigw)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway"
                ;;
            kongctl__subcmd__get__subcmd__konnect,apis)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__apis"
                ;;
            kongctl__subcmd__get__subcmd__konnect,gateway)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway"
                ;;
            kongctl__subcmd__get__subcmd__konnect,gw)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway"
                ;;
            kongctl__subcmd__get__subcmd__konnect,me)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__me"
                ;;
            kongctl__subcmd__get__subcmd__konnect,org)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__organization"
                ;;
            kongctl__subcmd__get__subcmd__konnect,organization)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__organization"
                ;;
            kongctl__subcmd__get__subcmd__konnect,orgs)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__organization"
                ;;
            kongctl__subcmd__get__subcmd__konnect,p)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__portals"
                ;;
            kongctl__subcmd__get__subcmd__konnect,portal)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__portals"
                ;;
            kongctl__subcmd__get__subcmd__konnect,portals)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__portals"
                ;;
            kongctl__subcmd__get__subcmd__konnect,ps)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__portals"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,control-plane)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,control-planes)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,controlplane)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,controlplanes)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,cp)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__gateway,cps)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__organization,team)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__organization__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__konnect__subcmd__organization,teams)
                cmd="kongctl__subcmd__get__subcmd__konnect__subcmd__organization__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__organization,team)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams"
                ;;
            kongctl__subcmd__get__subcmd__organization,teams)
                cmd="kongctl__subcmd__get__subcmd__organization__subcmd__teams"
                ;;
            kongctl__subcmd__help,completion)
                cmd="kongctl__subcmd__help__subcmd__completion"
                ;;
            kongctl__subcmd__help,get)
                cmd="kongctl__subcmd__help__subcmd__get"
                ;;
            kongctl__subcmd__help,help)
                cmd="kongctl__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__help,sandbox)
                cmd="kongctl__subcmd__help__subcmd__sandbox"
                ;;
            kongctl__subcmd__help,telemetry)
                cmd="kongctl__subcmd__help__subcmd__telemetry"
                ;;
            kongctl__subcmd__help,version)
                cmd="kongctl__subcmd__help__subcmd__version"
                ;;
            kongctl__subcmd__sandbox,help)
                cmd="kongctl__subcmd__sandbox__subcmd__help"
                ;;
            kongctl__subcmd__sandbox,serve)
                cmd="kongctl__subcmd__sandbox__subcmd__serve"
                ;;
            kongctl__subcmd__sandbox__subcmd__help,help)
                cmd="kongctl__subcmd__sandbox__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__sandbox__subcmd__help,serve)
                cmd="kongctl__subcmd__sandbox__subcmd__help__subcmd__serve"
                ;;
            kongctl__subcmd__telemetry,disable)
                cmd="kongctl__subcmd__telemetry__subcmd__disable"
                ;;
            kongctl__subcmd__telemetry,enable)
                cmd="kongctl__subcmd__telemetry__subcmd__enable"
                ;;
            kongctl__subcmd__telemetry,help)
                cmd="kongctl__subcmd__telemetry__subcmd__help"
                ;;
            kongctl__subcmd__telemetry,listen)
                cmd="kongctl__subcmd__telemetry__subcmd__listen"
                ;;
            kongctl__subcmd__telemetry,log)
                cmd="kongctl__subcmd__telemetry__subcmd__log"
                ;;
            kongctl__subcmd__telemetry,preview)
                cmd="kongctl__subcmd__telemetry__subcmd__preview"
                ;;
            kongctl__subcmd__telemetry,schema)
                cmd="kongctl__subcmd__telemetry__subcmd__schema"
                ;;
            kongctl__subcmd__telemetry,status)
                cmd="kongctl__subcmd__telemetry__subcmd__status"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,disable)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__disable"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,enable)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__enable"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,help)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__help"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,listen)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__listen"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,log)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__log"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,preview)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__preview"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,schema)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__schema"
                ;;
            kongctl__subcmd__telemetry__subcmd__help,status)
                cmd="kongctl__subcmd__telemetry__subcmd__help__subcmd__status"
                ;;
            *)
                ;;
        esac
    done

    case "${cmd}" in
        kongctl)
            opts="-p -o -h -V --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help --version get g list ls telemetry sandbox completion version help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 1 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__completion)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help bash elvish fish powershell zsh"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__apis)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help control-planes control-plane controlplane controlplanes cp cps"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__gateway__subcmd__control__subcmd__planes)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__apis)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__gateway)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help control-planes control-plane controlplane controlplanes cp cps"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__gateway__subcmd__control__subcmd__planes)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__me)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__organization)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help teams team"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__organization__subcmd__teams)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 5 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__konnect__subcmd__portals)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__me)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help teams team"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__organization__subcmd__teams)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__get__subcmd__portals)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --pat --pat-file --base-url --region --page-size --timeout --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --pat)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --pat-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --base-url)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --region)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --page-size)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --timeout)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help)
            opts="get telemetry sandbox completion version help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__completion)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__get)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__sandbox)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__telemetry)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__help__subcmd__version)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help serve help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help)
            opts="serve help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__help__subcmd__serve)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__sandbox__subcmd__serve)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --addr --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --addr)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help status enable disable preview listen log schema help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__disable)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__enable)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help)
            opts="status enable disable preview listen log schema help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__disable)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__enable)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__help)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__listen)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__log)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__preview)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__schema)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__help__subcmd__status)
            opts=""
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 4 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__listen)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --addr --count --for --peer --allow-remote --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                --addr)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --count)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --for)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__log)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --follow --summary --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__preview)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__schema)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__telemetry__subcmd__status)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 3 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
        kongctl__subcmd__version)
            opts="-p -o -h --profile --config-file --output --text-layout --text-id-format --log-level --log-file --color --no-telemetry --full --help"
            if [[ ${cur} == -* || ${COMP_CWORD} -eq 2 ]] ; then
                COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
                return 0
            fi
            case "${prev}" in
                --profile)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                -p)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --config-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --output)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                -o)
                    COMPREPLY=($(compgen -W "text json yaml" -- "${cur}"))
                    return 0
                    ;;
                --text-layout)
                    COMPREPLY=($(compgen -W "compact wide" -- "${cur}"))
                    return 0
                    ;;
                --text-id-format)
                    COMPREPLY=($(compgen -W "full compact" -- "${cur}"))
                    return 0
                    ;;
                --log-level)
                    COMPREPLY=($(compgen -W "trace debug info warn error" -- "${cur}"))
                    return 0
                    ;;
                --log-file)
                    COMPREPLY=($(compgen -f "${cur}"))
                    return 0
                    ;;
                --color)
                    COMPREPLY=($(compgen -W "auto always never" -- "${cur}"))
                    return 0
                    ;;
                *)
                    COMPREPLY=()
                    ;;
            esac
            COMPREPLY=( $(compgen -W "${opts}" -- "${cur}") )
            return 0
            ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _kongctl -o nosort -o bashdefault -o default kongctl
else
    complete -F _kongctl -o bashdefault -o default kongctl
fi
