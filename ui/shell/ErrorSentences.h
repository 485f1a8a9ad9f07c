// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Steelyard::ErrorText {

/// What is said for a code, in English; the translations are found by it.
///
/// {name} stands for a value of the error, {name:word} for the word for that value.
/// What stands in square brackets is said only when its values are there.
struct Sentence
{
    const char *code;
    const char *text;
};

std::span<const Sentence> storeSentences();
std::span<const Sentence> questionSentences();
std::span<const Sentence> handbookSentences();
std::span<const Sentence> importSentences();
std::span<const Sentence> pipelineSentences();
std::span<const Sentence> forecastSentences();
std::span<const Sentence> fieldSentences();
std::span<const Sentence> customerSentences();
std::span<const Sentence> qualitySentences();

/// Words for what the program calls by a name of its own: kinds of value, kinds of record.
std::span<const Sentence> words();

} // namespace Steelyard::ErrorText
