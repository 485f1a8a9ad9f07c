# SPDX-FileCopyrightText: The Steelyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads every include line and refuses the ones that point to the right: a folder may include
# only what stands left of it (folders within one group may include each other).
set(order "core/base" "core/sales" "core/handbook core/targets" "core/engine" "core/pipeline"
    "core/insight core/scoring core/quality" "core/planning" "core/loop" "core/store"
    "core/exchange" "core/hub" "core/workspace" "ui" "app")

function(rank_of path result)
    set(rank 0)
    foreach(group IN LISTS order)
        math(EXPR rank "${rank} + 1")
        string(REPLACE " " ";" folders "${group}")
        foreach(folder IN LISTS folders)
            if("${path}" MATCHES "^${folder}/")
                set(${result} ${rank} PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
    set(${result} 0 PARENT_SCOPE)
endfunction()

# ui sees the workspace and values only: no SQL header, nothing of the store or the hub.
set(forbidden_core "Q(Widget|Application|GuiApplication|Dialog|MessageBox|Settings|StandardPaths|Painter)>")
set(forbidden_ui "<QSql|\"core/(store|hub)/")

set(faults "")
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h
    ${ROOT}/ui/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
foreach(source IN LISTS sources)
    rank_of(${source} own)
    file(STRINGS ${ROOT}/${source} lines REGEX "^#include")
    foreach(line IN LISTS lines)
        if(line MATCHES "\"((core|ui|app)/[^\"]+)\"")
            rank_of(${CMAKE_MATCH_1} other)
            if(own AND other GREATER own)
                string(APPEND faults "${source}: ${line}\n")
            endif()
        endif()
        if(source MATCHES "^core/" AND line MATCHES "${forbidden_core}")
            string(APPEND faults "${source}: ${line}\n")
        endif()
        if(source MATCHES "^ui/" AND line MATCHES "${forbidden_ui}")
            string(APPEND faults "${source}: ${line}\n")
        endif()
    endforeach()
endforeach()

if(faults)
    message(FATAL_ERROR "These includes point against the order of ARCHITECTURE.md:\n${faults}")
endif()
list(LENGTH sources count)
message(STATUS "layering: ${count} files in order")
