// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/workspace/PlanLetters.h"
#include "ui/shell/Formatting.h"

namespace Steelyard {

/// Target letters as PDF files, one for each node, whose text can be searched and copied.
namespace LetterPdf {

/// The files in a folder that is there, in the order of the letters. Errors: file.cannot_write
/// {path}, cancelled.
Result<QStringList> write(const PlanLetters &letters, const QString &folder,
                          Formatting::Language language, const CancelToken &cancel = {});

} // namespace LetterPdf

} // namespace Steelyard
